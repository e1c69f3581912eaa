package news.dateline.bench.generator.article;

import java.util.List;

import news.dateline.bench.generator.lines.Json;

/** A statement with the evidence that an article gives for it. */
record Claim(Statement statement, Evidence evidence) {

    void put(Json json) {
        statement.put(json);
        json.objects("evidence", List.of(evidence), one -> one.put(json));
    }
}
