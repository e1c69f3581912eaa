package news.dateline.interchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import news.dateline.article.CreditRole;
import news.dateline.article.SourceRole;

/** Reads what is printed with an article: images, byline, sources, subjects, corrections. */
final class ArticleParts {

    private static final int MOST = 100;
    private static final String LONG_AGO = "-infinity";

    private final Fields json;
    private final int line;
    private final Rows rows;
    private final References references;
    private final ArticleHead head;

    ArticleParts(Fields json, int line, Rows rows, References references, ArticleHead head) {
        this.json = json;
        this.line = line;
        this.rows = rows;
        this.references = references;
        this.head = head;
    }

    /** Their captions, in order. */
    List<String> images() {
        List<String> captions = new ArrayList<>();
        for (Fields image : json.objects("images", MOST)) {
            String key = image.needText("key");
            String caption = image.text("caption");
            Fuzzy taken = Fuzzy.read(image.object("takenAt"));
            long id = Keys.id("image", key);
            rows.add(
                    line,
                    Table.IMAGE,
                    id,
                    key,
                    image.address("url"),
                    image.integer("width"),
                    image.integer("height"),
                    image.text("alt"),
                    caption,
                    image.text("credit"),
                    taken,
                    references.optional(image, "place", References.PLACE),
                    references.optional(image, "event", References.EVENT));
            rows.add(
                    line,
                    Table.ARTICLE_IMAGE,
                    head.id(),
                    captions.size(),
                    id,
                    head.publishedAt(),
                    head.visibleFrom());
            depictions(image, key, id, taken.earliest());
            captions.add(caption);
            image.end();
        }
        return captions;
    }

    private void depictions(Fields image, String key, long id, LocalDate taken) {
        int ord = 0;
        for (Fields depiction : image.objects("depicts", MOST)) {
            rows.add(
                    line,
                    Table.DEPICTION,
                    Keys.id("depiction", key, ord),
                    id,
                    ord,
                    references.needed(depiction, "entity", References.ANY),
                    depiction.text("position"),
                    taken == null ? LONG_AGO : taken);
            depiction.end();
            ord++;
        }
    }

    /** The names printed, in order. */
    List<String> byline() {
        List<String> names = new ArrayList<>();
        for (Fields credit : json.objects("byline", MOST)) {
            String name = credit.needText("name");
            rows.add(
                    line,
                    Table.CREDIT,
                    Keys.id("credit", head.key(), names.size()),
                    head.id(),
                    names.size(),
                    name,
                    references.optional(credit, "agent", References.AGENT),
                    credit.required(credit.choice("role", CreditRole.class), "role"),
                    head.visibleFrom());
            names.add(name);
            credit.end();
        }
        return names;
    }

    void others() {
        int ord = 0;
        for (Fields source : json.objects("sources", MOST)) {
            rows.add(
                    line,
                    Table.ARTICLE_SOURCE,
                    Keys.id("source", head.key(), ord),
                    head.id(),
                    ord,
                    references.needed(source, "organization", References.ORGANIZATION),
                    source.required(source.choice("role", SourceRole.class), "role"),
                    source.address("url"),
                    head.visibleFrom());
            source.end();
            ord++;
        }
        ord = 0;
        for (Fields subject : json.objects("subjects", MOST)) {
            rows.add(
                    line,
                    Table.SUBJECT,
                    Keys.id("subject", head.key(), ord),
                    head.id(),
                    ord,
                    subject.required(subject.address("scheme"), "scheme"),
                    subject.needText("code"),
                    subject.needText("name"),
                    head.visibleFrom());
            subject.end();
            ord++;
        }
        ord = 0;
        for (Fields correction : json.objects("corrections", MOST)) {
            rows.add(
                    line,
                    Table.CORRECTION,
                    Keys.id("correction", head.key(), ord),
                    head.id(),
                    ord,
                    correction.required(correction.moment("at"), "at"),
                    correction.required(correction.integer("version"), "version"),
                    correction.needText("text"),
                    head.visibleFrom());
            correction.end();
            ord++;
        }
    }
}
