package news.dateline.interchange.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import news.dateline.interchange.format.Row;
import news.dateline.interchange.format.Rows;
import news.dateline.interchange.format.Table;
import news.dateline.interchange.values.Fields;
import news.dateline.interchange.values.Keys;
import org.jspecify.annotations.Nullable;

/** Reads the quotations of an article and puts them in reading order. */
public final class Quotations {

    static final String SPANS = "spans";
    static final int MOST_SPANS = 1_000;
    private static final String GAP = " … ";

    private static final Comparator<Row> READING =
            Texts.READING
                    .thenComparing((Row row) -> row.<List<Integer>>value("span_starts").get(0))
                    .thenComparing(row -> row.<String>get("key"));

    private record Span(int start, int end, boolean verbatim, String words) {}

    private final Rows rows;
    private final ArticleHead head;
    private final Texts texts;
    private final Map<String, Long> ids = new HashMap<>();

    Quotations(Rows rows, ArticleHead head, Texts texts) {
        this.rows = rows;
        this.head = head;
        this.texts = texts;
    }

    /**
     * The id of the quotation that evidence names; null, with the problem noted, if there is none.
     */
    @Nullable Long id(Fields evidence) {
        String key = evidence.text("quotation");
        if (key != null && !ids.containsKey(key)) {
            evidence.refuse("quotation", "the article has no quotation \"" + key + "\"");
        }
        return ids.get(key);
    }

    void read(Fields article) {
        List<Row> quotations = new ArrayList<>();
        for (Fields json : Table.QUOTATION.objects(article)) {
            Row quotation = head.fill(Row.read(Table.QUOTATION, json));
            List<Span> spans = check(json, quotation);
            json.end();
            if (quotation.get("key") != null && !spans.isEmpty()) {
                quotations.add(fill(quotation, spans));
            }
        }
        quotations.sort(READING);
        for (int ord = 0; ord < quotations.size(); ord++) {
            rows.add(quotations.get(ord).set("ord", ord));
        }
    }

    private List<Span> check(Fields json, Row quotation) {
        String key = quotation.get("key");
        if (key != null && ids.put(key, Keys.id("quotation", head.key(), key)) != null) {
            json.refuse("key", "occurs twice in the article");
        }
        boolean hasField = quotation.get("field") != null;
        List<Span> spans = spans(json, hasField ? texts.named(json, quotation) : null);
        String words = spans.stream().map(Span::words).collect(Collectors.joining(GAP));
        String text = quotation.get("text");
        if (text != null && !spans.isEmpty() && !words.equals(text)) {
            json.refuse("text", "the spans read \"" + words + "\"");
        }
        if (!json.has("speaker") && !json.has("speakerText")) {
            json.refuse("speaker", "is missing, and so is speakerText");
        }
        return spans;
    }

    private static List<Span> spans(Fields json, @Nullable String text) {
        List<Fields> given = json.objects(SPANS, MOST_SPANS);
        if (given.isEmpty()) {
            json.refuse(SPANS, "names no words");
        }
        List<Span> spans = new ArrayList<>();
        int last = 0;
        for (Fields span : given) {
            Integer start = span.required(span.integer("start", 0, Integer.MAX_VALUE), "start");
            Integer end = span.required(span.integer("end", 0, Integer.MAX_VALUE), "end");
            Boolean verbatim = span.required(span.flag("verbatim"), "verbatim");
            String words = Texts.cut(span, text, start, end);
            if (words != null && start != null && end != null) {
                if (start < last) {
                    span.refuse("start", "overlaps the span before, or comes before it");
                }
                if (verbatim != null) {
                    spans.add(new Span(start, end, verbatim, words));
                    last = end;
                }
            }
            span.end();
        }
        return spans;
    }

    private Row fill(Row quotation, List<Span> spans) {
        return quotation
                .set("id", ids.get(quotation.<String>get("key")))
                .set("span_starts", spans.stream().map(Span::start).toList())
                .set("span_ends", spans.stream().map(Span::end).toList())
                .set("span_verbatim", spans.stream().map(Span::verbatim).toList());
    }
}
