package news.dateline.interchange.read;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import news.dateline.interchange.format.Row;
import news.dateline.interchange.format.Rows;
import news.dateline.interchange.format.Table;
import news.dateline.interchange.values.Fields;
import news.dateline.interchange.values.Fuzzy;
import news.dateline.interchange.values.Keys;
import org.jspecify.annotations.Nullable;

/** Reads what is printed with an article: images, byline, sources, subjects, corrections. */
public final class ArticleParts {

    private static final String LONG_AGO = "-infinity";

    private final Fields json;
    private final Rows rows;
    private final ArticleHead head;
    private @Nullable OffsetDateTime lastCorrection;

    ArticleParts(Fields json, Rows rows, ArticleHead head) {
        this.json = json;
        this.rows = rows;
        this.head = head;
    }

    /** Their captions, in order. */
    List<@Nullable String> images() {
        List<@Nullable String> captions = new ArrayList<>();
        for (Fields image : Table.IMAGE.objects(json)) {
            captions.add(image(image, captions.size()));
        }
        return captions;
    }

    /** What an image and its depictions say is the image's identity, so its id is made of that. */
    private @Nullable String image(Fields json, int ord) {
        Row image = Row.read(Table.IMAGE, json);
        List<Row> depictions = depictions(json);
        json.end();
        List<@Nullable Object> identity = new ArrayList<>(image.given());
        depictions.forEach(depiction -> identity.addAll(depiction.given()));
        long id = Keys.id("image", identity.toArray());
        rows.add(image.set("id", id));
        Row place = new Row(json.line(), Table.ARTICLE_IMAGE).set("ord", ord).set("image_id", id);
        rows.add(head.fill(place));
        Fuzzy taken = image.date("taken");
        for (int i = 0; i < depictions.size(); i++) {
            rows.add(
                    depictions
                            .get(i)
                            .set("id", Keys.id("depiction", id, i))
                            .set("image_id", id)
                            .set("ord", i)
                            .set(
                                    "taken_key",
                                    taken.earliest() == null ? LONG_AGO : taken.earliest()));
        }
        return image.get("caption");
    }

    /** Whom or what it shows, and where. */
    private static List<Row> depictions(Fields image) {
        List<Row> depictions = new ArrayList<>();
        for (Fields depiction : Table.DEPICTION.objects(image)) {
            depictions.add(Row.read(Table.DEPICTION, depiction));
            depiction.end();
        }
        return depictions;
    }

    /** The names printed, in order. */
    List<@Nullable String> byline() {
        List<@Nullable String> names = new ArrayList<>();
        list(Table.CREDIT, "credit").forEach(credit -> names.add(credit.get("name")));
        return names;
    }

    void others() {
        list(Table.ARTICLE_SOURCE, "source");
        list(Table.SUBJECT, "subject");
        list(Table.CORRECTION, "correction").forEach(this::check);
    }

    /** Reads a list whose objects are known by their places in it. */
    private List<Row> list(Table table, String idKind) {
        List<Row> list = new ArrayList<>();
        for (Fields part : table.objects(json)) {
            Row row = head.fill(Row.read(table, part));
            part.end();
            row.set("id", Keys.id(idKind, head.key(), list.size())).set("ord", list.size());
            list.add(rows.add(row));
        }
        return list;
    }

    private void check(Row correction) {
        OffsetDateTime at = correction.get("corrected_at");
        Integer version = correction.get("article_version");
        if (version != null && version > head.version()) {
            json.refuse(
                    "corrections[" + correction.get("ord") + "].version",
                    "is " + version + ", but the article is of version " + head.version());
        }
        if (at != null && (lastCorrection == null || at.isAfter(lastCorrection))) {
            lastCorrection = at;
        }
    }

    /** When the latest correction was made; null if there is none. */
    @Nullable OffsetDateTime lastCorrection() {
        return lastCorrection;
    }
}
