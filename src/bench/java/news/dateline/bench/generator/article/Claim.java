package news.dateline.bench.generator.article;

import news.dateline.bench.generator.lines.Json;

/** A statement with the evidence that an article gives for it. */
record Claim(Statement statement, Evidence evidence) {

    void put(Json json) {
        json.begin();
        statement.put(json);
        json.list("evidence");
        evidence.put(json);
        json.endList().end();
    }
}
