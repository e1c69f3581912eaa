package news.dateline.interchange;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
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
    private OffsetDateTime lastCorrection;

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
            captions.add(image(image, captions.size()));
        }
        return captions;
    }

    /**
     * A changed caption makes a new image: what an image says is its identity, so that no article
     * can change what another one shows.
     */
    private String image(Fields image, int ord) {
        String key = IndexedText.required(image, "key");
        String caption = image.prose("caption");
        Fuzzy taken = Fuzzy.read(image.object("takenAt"));
        List<Object> says = new ArrayList<>();
        says.add(key);
        says.add(image.address("url"));
        says.add(image.integer("width", 0));
        says.add(image.integer("height", 0));
        says.add(image.prose("alt"));
        says.add(caption);
        says.add(image.prose("credit"));
        says.add(taken);
        says.add(references.optional(image, "place", References.PLACE));
        says.add(references.optional(image, "event", References.EVENT));
        List<Object[]> depictions = depictions(image);
        List<Object> identity = new ArrayList<>(says);
        depictions.forEach(depiction -> identity.addAll(Arrays.asList(depiction)));
        long id = Keys.id("image", identity.toArray());
        says.add(0, id);
        rows.add(line, Table.IMAGE, says.toArray());
        rows.add(
                line,
                Table.ARTICLE_IMAGE,
                head.id(),
                ord,
                id,
                head.publishedAt(),
                head.visibleFrom());
        for (int i = 0; i < depictions.size(); i++) {
            Object[] depiction = depictions.get(i);
            rows.add(
                    line,
                    Table.DEPICTION,
                    Keys.id("depiction", id, i),
                    id,
                    i,
                    depiction[0],
                    depiction[1],
                    taken.earliest() == null ? LONG_AGO : taken.earliest());
        }
        image.end();
        return caption;
    }

    /** Whom or what it shows, and where. */
    private List<Object[]> depictions(Fields image) {
        List<Object[]> depictions = new ArrayList<>();
        for (Fields depiction : image.objects("depicts", MOST)) {
            depictions.add(
                    new Object[] {
                        references.needed(depiction, "entity", References.ANY),
                        depiction.text("position")
                    });
            depiction.end();
        }
        return depictions;
    }

    /** The names printed, in order. */
    List<String> byline() {
        List<String> names = new ArrayList<>();
        for (Fields credit : json.objects("byline", MOST)) {
            String name = IndexedText.shown(credit, "name");
            rows.add(
                    line,
                    Table.CREDIT,
                    Keys.id("credit", head.key(), names.size()),
                    head.id(),
                    names.size(),
                    name,
                    references.optional(credit, "agent", References.AGENT),
                    credit.required(credit.choice("role", CreditRole.values()), "role"),
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
                    source.required(source.choice("role", SourceRole.values()), "role"),
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
                    subject.required(subject.addressOrUrn("scheme"), "scheme"),
                    IndexedText.required(subject, "code"),
                    IndexedText.shown(subject, "name"),
                    head.visibleFrom());
            subject.end();
            ord++;
        }
        ord = 0;
        for (Fields correction : json.objects("corrections", MOST)) {
            correction(correction, ord);
            ord++;
        }
    }

    private void correction(Fields correction, int ord) {
        OffsetDateTime at = correction.required(correction.moment("at"), "at");
        Integer version = correction.version();
        if (version != null && version > head.version()) {
            correction.refuse(
                    "version",
                    "is " + version + ", but the article is of version " + head.version());
        }
        if (at != null && (lastCorrection == null || at.isAfter(lastCorrection))) {
            lastCorrection = at;
        }
        rows.add(
                line,
                Table.CORRECTION,
                Keys.id("correction", head.key(), ord),
                head.id(),
                ord,
                at,
                version,
                correction.required(correction.prose("text"), "text"),
                head.visibleFrom());
        correction.end();
    }

    /** When the latest correction was made; null if there is none. */
    OffsetDateTime lastCorrection() {
        return lastCorrection;
    }
}
