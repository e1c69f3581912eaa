package news.dateline.testing;

import java.util.List;
import java.util.Random;

/** Lines that say of a random graph which entities are the same, and which are others. */
final class RandomIdentities {

    private RandomIdentities() {}

    /** Into what comes before, so that none leads back to itself. */
    static String merge(Random random) {
        String kind = List.of("p", "o", "c", "e").get(random.nextInt(4));
        int from = 1 + random.nextInt(RandomGraph.EACH - 1);
        String into = random.nextInt(4) == 0 ? "" : ",'into':'" + kind + random.nextInt(from) + "'";
        String asOf = some(random, ",'asOf':'2024-01-0" + (1 + random.nextInt(4)) + "'");
        return "{'type':'merge','from':'" + kind + from + "'" + into + asOf + "}";
    }

    static String reassignment(Random random) {
        String kind = List.of("p", "o", "c", "e").get(random.nextInt(4));
        return "{'type':'reassign','article':'a"
                + random.nextInt(RandomGraph.ARTICLES)
                + "','from':'"
                + kind
                + random.nextInt(RandomGraph.EACH)
                + "','into':'"
                + kind
                + random.nextInt(RandomGraph.EACH)
                + "'"
                + some(random, ",'text':'words','nth':1")
                + some(random, ",'asOf':'2024-01-0" + (1 + random.nextInt(4)) + "'")
                + "}";
    }

    private static String some(Random random, String text) {
        return random.nextBoolean() ? text : "";
    }
}
