package news.dateline.interchange.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import news.dateline.interchange.format.Row;
import news.dateline.interchange.format.Rows;
import news.dateline.interchange.format.Table;
import news.dateline.interchange.values.Fields;
import news.dateline.interchange.values.Keys;

/** Reads the mentions of an article and puts them in reading order. */
public final class Mentions {

    private static final Comparator<Row> READING =
            Texts.READING
                    .thenComparing((Row row) -> row.<Integer>get("start_offset"))
                    .thenComparing(row -> row.<Integer>get("end_offset"))
                    .thenComparing(row -> row.<Long>get("entity_id"));

    private Mentions() {}

    static void read(Fields article, Rows rows, ArticleHead head, Texts texts) {
        List<Row> mentions = new ArrayList<>();
        for (Fields json : Table.MENTION.objects(article)) {
            Row mention = head.fill(Row.read(Table.MENTION, json));
            String words = mention.get("field") == null ? null : texts.words(json, mention);
            json.end();
            if (words != null && mention.get("entity_id") != null) {
                mentions.add(mention);
            }
        }
        mentions.sort(READING);
        for (int ord = 0; ord < mentions.size(); ord++) {
            Row mention = mentions.get(ord);
            rows.add(mention.set("id", id(mention, head)).set("ord", ord));
        }
    }

    private static long id(Row mention, ArticleHead head) {
        return Keys.id(
                "mention",
                head.key(),
                head.version(),
                mention.get("field"),
                mention.get("index"),
                mention.get("start_offset"),
                mention.get("end_offset"),
                mention.get("entity_id"));
    }
}
