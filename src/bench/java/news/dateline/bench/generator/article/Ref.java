package news.dateline.bench.generator.article;

import news.dateline.bench.generator.world.Entity;

/**
 * What goes into a gap of a sentence.
 *
 * @param before stands before the words that name the entity
 * @param entity null = the words name none
 */
record Ref(String before, String text, String after, Entity entity, Form form) {

    static Ref plain(String text) {
        return new Ref("", text, "", null, null);
    }

    static Ref name(Entity entity) {
        return new Ref("", entity.name(), "", entity, Form.NAME);
    }
}
