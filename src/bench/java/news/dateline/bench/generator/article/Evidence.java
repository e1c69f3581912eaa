package news.dateline.bench.generator.article;

import news.dateline.bench.generator.lines.Json;

/**
 * The words that a statement rests on.
 *
 * @param quotation key of the quotation whose claim it is; null = it is the article's
 */
record Evidence(Words words, String quotation, Tagging tagging) {

    Evidence taggedBy(Tagging other) {
        return new Evidence(words, quotation, other);
    }

    void put(Json json) {
        words.put(json);
        json.put("quotation", quotation)
                .hundredths("confidence", tagging.confidence())
                .put("provenance", tagging.provenance());
    }
}
