package news.dateline.bench.generator.lines;

/** Puts a withdrawal into a line of a bundle. */
public final class WithdrawLine {

    private WithdrawLine() {}

    public static void put(Json json, String article, int version, String at) {
        json.begin()
                .put("type", "withdraw")
                .put("article", article)
                .put("version", version)
                .put("at", at)
                .put("reason", "Withdrawn by the publisher.")
                .end();
    }
}
