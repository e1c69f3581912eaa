package news.dateline.desk.suggestion;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import news.dateline.desk.mutation.Change;
import news.dateline.desk.mutation.Refused;
import news.dateline.desk.suggestion.Proposal.Proposer;
import news.dateline.entity.Ids;
import news.dateline.entity.Provenance;
import news.dateline.entity.TextField;
import news.dateline.errors.ApiError;
import news.dateline.interchange.format.Type;
import news.dateline.interchange.values.Fields;
import news.dateline.interchange.values.Problems;
import org.jspecify.annotations.Nullable;

/** Reads the input of the mutation {@code suggest}. */
final class SuggestInput {

    private static final int MOST_BYTES = 1024 * 1024;
    private static final int LONGEST_LINE = 64 * 1024;
    private static final int LONGEST_SOURCE = 200;
    private static final int LONGEST_TEXT = 2_000;

    private final InputErrors errors = new InputErrors();

    private SuggestInput() {}

    /**
     * @throws Refused if something beside the content of the lines is not valid
     */
    static List<Proposal> proposals(Change change) {
        return new SuggestInput().read(change);
    }

    private List<Proposal> read(Change change) {
        JsonObject input = change.input().json();
        String source = source(input);
        String provenance = input.getString("provenance");
        JsonArray suggestions = InputErrors.list(input, "suggestions");
        List<JsonObject> columns = new ArrayList<>();
        int bytes = 0;
        for (int i = 0; i < suggestions.size(); i++) {
            JsonObject suggestion = suggestions.getJsonObject(i);
            bytes += bytes(suggestion, "suggestions[" + i + "].line");
            columns.add(columns(suggestion, "suggestions[" + i + "]."));
        }
        if (bytes > MOST_BYTES) {
            errors.add(
                    "suggestions",
                    "The lines have %d bytes; the limit is %d.".formatted(bytes, MOST_BYTES));
        }
        errors.check();
        Proposer proposer =
                new Proposer(
                        String.valueOf(source),
                        provenance == null ? Provenance.MACHINE.name() : provenance,
                        change);
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String line = suggestions.getJsonObject(i).getString("line");
            proposals.add(Proposal.of(i + 1, line, columns.get(i), proposer));
        }
        return proposals;
    }

    private int bytes(JsonObject suggestion, String path) {
        int bytes = suggestion.getString("line").getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LONGEST_LINE) {
            errors.add(path, "has %d bytes; the limit is %d".formatted(bytes, LONGEST_LINE));
        }
        return bytes;
    }

    private @Nullable String source(JsonObject input) {
        Problems problems = new Problems(0);
        Fields fields = InputErrors.fields(input, problems);
        String source = InputErrors.text(fields, "source", LONGEST_SOURCE);
        if (source != null && (source.isEmpty() || !source.equals(source.strip()))) {
            fields.refuse("source", "is empty, or begins or ends with a space");
        }
        errors.add("", problems);
        return source;
    }

    /** Confidence and evidence, as columns of graph.suggestion. */
    private JsonObject columns(JsonObject suggestion, String path) {
        Problems problems = new Problems(0);
        Fields fields = InputErrors.fields(suggestion, problems);
        JsonObject columns = new JsonObject();
        Double confidence = (Double) Type.SHARE.read(fields, "confidence");
        if (confidence != null) {
            columns.put("confidence", Math.round(confidence * 100) / 100.0);
        }
        Fields evidence = fields.object("evidence");
        if (evidence != null) {
            evidence(evidence, columns);
        }
        errors.add(path, problems);
        return columns;
    }

    private static void evidence(Fields evidence, JsonObject columns) {
        if (!evidence.has("article") && !evidence.has("url")) {
            evidence.refuse("article", "is missing: evidence names an article or a url");
        }
        Integer start = evidence.integer("start", 0, Integer.MAX_VALUE);
        Integer end = evidence.integer("end", 1, Integer.MAX_VALUE);
        if ((start == null) != (end == null) || start != null && start >= end) {
            evidence.refuse("start", "needs an end that is greater");
        }
        columns.put("evidence_article", article(evidence))
                .put("evidence_field", evidence.choice("field", TextField.values()))
                .put("evidence_index", evidence.integer("index", 0, Integer.MAX_VALUE))
                .put("evidence_start", start)
                .put("evidence_end", end)
                .put("evidence_text", InputErrors.text(evidence, "text", LONGEST_TEXT))
                .put("evidence_url", Type.URL.read(evidence, "url"))
                .put("evidence_note", InputErrors.text(evidence, "note", LONGEST_TEXT));
    }

    private static @Nullable Long article(Fields evidence) {
        String id = evidence.text("article");
        try {
            return id == null ? null : Long.valueOf(Ids.ARTICLE.one(id));
        } catch (ApiError e) {
            evidence.refuse("article", e.getMessage());
            return null;
        }
    }
}
