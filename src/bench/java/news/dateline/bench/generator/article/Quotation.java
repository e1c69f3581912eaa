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
    record Span(Words words, boolean verbatim) {
        private void put(Json json) {
            json.put("start", words.start()).put("end", words.end()).put("verbatim", verbatim);
        }
    }

    void put(Json json) {
        String text =
                spans.stream().map(span -> span.words().text()).collect(Collectors.joining(GAP));
        json.put("key", key).put("form", form).put("text", text);
        spans.get(0).words().place(json);
        json.objects("spans", spans, span -> span.put(json))
                .put("speaker", key(speaker))
                .put("speakerText", speakerText)
                .put("saidTo", key(saidTo))
                .put("medium", medium);
        if (saidAt != null) {
            saidAt.put(json, "saidAt");
        }
    }

    private static String key(Entity entity) {
        return entity == null ? null : entity.key();
    }
}
