package news.dateline.bench.generator.article;

import news.dateline.bench.generator.world.Entity;

/**
 * What goes into a gap of a sentence.
 *
 * @param before stands before the words that name the entity
 * @param entity null = the words name none
 * @param section the gap takes a phrase of this section, and there are no words; null = there are
 */
record Ref(String before, String text, String after, Entity entity, Form form, String section) {

    Ref(String before, String text, String after, Entity entity, Form form) {
        this(before, text, after, entity, form, null);
    }

    static Ref plain(String text) {
        return new Ref("", text, "", null, null);
    }

    static Ref name(Entity entity) {
        return new Ref("", entity.name(), "", entity, Form.NAME);
    }

    static Ref phrase(String section) {
        return new Ref(null, null, null, null, null, section);
    }
}
