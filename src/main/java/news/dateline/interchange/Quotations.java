package news.dateline.interchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import news.dateline.entity.Provenance;
import news.dateline.entity.TextField;
import news.dateline.quotation.QuotationForm;

/** Reads the quotations of an article and puts them in reading order. */
final class Quotations {

    private static final int MOST = 1_000;
    private static final String GAP = " … ";

    private record Span(int start, int end, boolean verbatim, String words) {}

    private record Quotation(
            String key,
            TextField field,
            Integer index,
            List<Span> spans,
            QuotationForm form,
            String text,
            Long speaker,
            String speakerText,
            Long saidTo,
            String medium,
            Fuzzy saidAt,
            Provenance provenance) {
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
            Quotation quotation = quotation(json);
            if (quotation.key() != null && !quotation.spans().isEmpty()) {
                quotations.add(quotation);
            }
            json.end();
        }
        quotations.sort(READING);
        for (int ord = 0; ord < quotations.size(); ord++) {
            add(quotations.get(ord), ord);
        }
    }

    private Quotation quotation(Fields json) {
        String key = IndexedText.required(json, "key");
        if (key != null && ids.put(key, Keys.id("quotation", head.key(), key)) != null) {
            json.refuse("key", "stands twice in the article");
        }
        TextField field = json.required(json.choice("field", TextField.values()), "field");
        Integer index = json.integer("index", 0);
        List<Span> spans = spans(json, field == null ? null : texts.named(json, field, index));
        String text = json.needText("text");
        if (text != null && !spans.isEmpty() && !words(spans).equals(text)) {
            json.refuse("text", "the spans read \"" + words(spans) + "\"");
        }
        Long speaker = references.optional(json, "speaker", References.AGENT);
        String speakerText = json.text("speakerText");
        if (!json.has("speaker") && !json.has("speakerText")) {
            json.refuse("speaker", "is missing, and so is speakerText");
        }
        return new Quotation(
                key,
                field,
                index,
                spans,
                json.required(json.choice("form", QuotationForm.values()), "form"),
                text,
                speaker,
                speakerText,
                references.optional(json, "saidTo", References.AGENT),
                json.text("medium"),
                Fuzzy.read(json.object("saidAt")),
                ArticleHead.provenance(json));
    }

    private static String words(List<Span> spans) {
        return spans.stream().map(Span::words).collect(Collectors.joining(GAP));
    }

    private static List<Span> spans(Fields json, String text) {
        List<Fields> given = json.objects("spans", MOST);
        if (given.isEmpty()) {
            json.refuse("spans", "names no words");
        }
        List<Span> spans = new ArrayList<>();
        int last = 0;
        for (Fields span : given) {
            Integer start = span.required(span.integer("start", 0), "start");
            Integer end = span.required(span.integer("end", 0), "end");
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
        return spans;
    }

    private void add(Quotation quotation, int ord) {
        List<Span> spans = quotation.spans();
        rows.add(
                line,
                Table.QUOTATION,
                ids.get(quotation.key()),
                head.id(),
                head.version(),
                quotation.field(),
                quotation.index(),
                ord,
                quotation.form(),
                quotation.text(),
                spans.stream().map(Span::start).toList(),
                spans.stream().map(Span::end).toList(),
                spans.stream().map(Span::verbatim).toList(),
                quotation.speaker(),
                quotation.speakerText(),
                quotation.saidTo(),
                quotation.medium(),
                quotation.saidAt(),
                quotation.provenance(),
                head.publishedAt(),
                head.visibleFrom(),
                quotation.key());
    }
}
