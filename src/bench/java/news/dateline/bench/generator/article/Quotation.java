package news.dateline.bench.generator.article;

import java.util.List;
import java.util.stream.Collectors;

import news.dateline.bench.generator.lines.Json;
import news.dateline.bench.generator.world.Entity;

/** Words given to a speaker, who is an entity, or named by words alone, or both. */
record Quotation(
        String key,
        String form,
        List<Span> spans,
        Entity speaker,
        String speakerText,
        Entity saidTo,
        String medium,
        Printed saidAt) {

    private static final String GAP = " … ";

    /** Words of it; the speaker's own if verbatim. */
    record Span(Words words, boolean verbatim) {}

    void put(Json json) {
        String text =
                spans.stream().map(span -> span.words().text()).collect(Collectors.joining(GAP));
        json.begin().put("key", key).put("form", form).put("text", text);
        spans.get(0).words().place(json);
        json.list("spans");
        for (Span span : spans) {
            json.begin()
                    .put("start", span.words().start())
                    .put("end", span.words().end())
                    .put("verbatim", span.verbatim())
                    .end();
        }
        json.endList()
                .put("speaker", speaker == null ? null : speaker.key())
                .put("speakerText", speakerText)
                .put("saidTo", saidTo == null ? null : saidTo.key())
                .put("medium", medium);
        if (saidAt != null) {
            saidAt.put(json, "saidAt");
        }
        json.end();
    }
}
