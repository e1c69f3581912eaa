package news.dateline.interchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import news.dateline.entity.TextField;
import news.dateline.quotation.QuotationForm;

/** Reads the quotations of an article and puts them in reading order. */
final class Quotations {

    private static final int MOST = 1_000;
    private static final String GAP = " … ";

    private record Span(int start, int end, boolean verbatim, String words) {}

    private record Quotation(
            String key, TextField field, Integer index, List<Span> spans, Fields json) {
        int start() {
            return spans.get(0).start();
        }
    }

    private static final Comparator<Quotation> READING =
            Comparator.comparing(Quotation::field)
                    .thenComparing(quotation -> quotation.index() == null ? 0 : quotation.index())
                    .thenComparing(Quotation::start)
                    .thenComparing(Quotation::key);

    private final int line;
    private final Rows rows;
    private final References references;
    private final ArticleHead head;
    private final Texts texts;
    private final Map<String, Long> ids = new HashMap<>();

    Quotations(int line, Rows rows, References references, ArticleHead head, Texts texts) {
        this.line = line;
        this.rows = rows;
        this.references = references;
        this.head = head;
        this.texts = texts;
    }

    /**
     * The id of the quotation that evidence names; null, with the problem noted, if there is none.
     */
    Long id(Fields evidence) {
        String key = evidence.text("quotation");
        if (key != null && !ids.containsKey(key)) {
            evidence.refuse("quotation", "the article has no quotation \"" + key + "\"");
        }
        return ids.get(key);
    }

    void read(Fields article) {
        List<Quotation> quotations = new ArrayList<>();
        for (Fields json : article.objects("quotations", MOST)) {
            String key = json.needText("key");
            TextField field = json.required(json.choice("field", TextField.class), "field");
            Integer index = json.integer("index");
            if (key == null || field == null) {
                continue;
            }
            if (ids.put(key, Keys.id("quotation", head.key(), key)) != null) {
                json.refuse("key", "stands twice in the article");
            }
            List<Span> spans = spans(json, texts.named(json, field, index));
            if (!spans.isEmpty()) {
                quotations.add(new Quotation(key, field, index, spans, json));
            }
        }
        quotations.sort(READING);
        for (int ord = 0; ord < quotations.size(); ord++) {
            add(quotations.get(ord), ord);
        }
    }

    private static List<Span> spans(Fields json, String text) {
        List<Span> spans = new ArrayList<>();
        int last = 0;
        for (Fields span : json.objects("spans", MOST)) {
            Integer start = span.required(span.integer("start"), "start");
            Integer end = span.required(span.integer("end"), "end");
            Boolean verbatim = span.required(span.flag("verbatim"), "verbatim");
            String words = Texts.cut(span, text, start, end);
            if (words != null && start < last) {
                span.refuse("start", "overlaps the span before, or comes before it");
            }
            if (words != null && verbatim != null) {
                spans.add(new Span(start, end, verbatim, words));
                last = end;
            }
            span.end();
        }
        if (spans.isEmpty()) {
            json.refuse("spans", "names no words");
        }
        return spans;
    }

    private void add(Quotation quotation, int ord) {
        Fields json = quotation.json();
        List<Span> spans = quotation.spans();
        String words = spans.stream().map(Span::words).collect(Collectors.joining(GAP));
        String text = json.needText("text");
        if (text != null && !words.equals(text)) {
            json.refuse("text", "the spans read \"" + words + "\"");
        }
        Long speaker = references.optional(json, "speaker", References.AGENT);
        String speakerText = json.text("speakerText");
        if (speaker == null && speakerText == null) {
            json.refuse("speaker", "is missing, and so is speakerText");
        }
        rows.add(
                line,
                Table.QUOTATION,
                ids.get(quotation.key()),
                head.id(),
                head.version(),
                quotation.field(),
                quotation.index(),
                ord,
                json.required(json.choice("form", QuotationForm.class), "form"),
                text,
                spans.stream().map(Span::start).toList(),
                spans.stream().map(Span::end).toList(),
                spans.stream().map(Span::verbatim).toList(),
                speaker,
                speakerText,
                references.optional(json, "saidTo", References.AGENT),
                json.text("medium"),
                Fuzzy.read(json.object("saidAt")),
                ArticleHead.provenance(json),
                head.publishedAt(),
                head.visibleFrom(),
                quotation.key());
        json.end();
    }
}
