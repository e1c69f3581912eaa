package news.dateline.bench.generator.article;

import news.dateline.bench.generator.chance.Dice;
import news.dateline.bench.generator.lines.Json;

/**
 * Who found a mention or statement, and how sure they were.
 *
 * @param provenance null = an editor
 * @param confidence in hundredths; -1 = nobody judged it
 * @param salience in hundredths; -1 = nobody judged it
 */
record Tagging(String provenance, int confidence, int salience) {

    static final Tagging BY_HAND = new Tagging(null, -1, -1);

    /** Most articles are tagged by hand, the others by a machine or before they came here. */
    static String desk(Dice dice) {
        return dice.percent(60) ? null : dice.percent(75) ? "MACHINE" : "IMPORT";
    }

    static Tagging by(String desk, boolean prominent, Dice dice) {
        int confidence = "MACHINE".equals(desk) ? dice.between(50, 99) : -1;
        int salience =
                dice.percent(60) ? -1 : prominent ? dice.between(60, 99) : dice.between(1, 60);
        return new Tagging(desk, confidence, salience);
    }

    void put(Json json) {
        json.hundredths("salience", salience)
                .hundredths("confidence", confidence)
                .put("provenance", provenance);
    }
}
