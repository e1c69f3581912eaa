package news.dateline.bench.generator.world;

/** How many of what an archive has. What is not an article grows with the articles. */
public record Sizes(int articles) {

    /** An event is first told of by the article whose number is so many times its own. */
    public static final int ARTICLES_AN_EVENT = 10;

    /** People come in pairs. */
    public int people() {
        return Math.max(200, articles / 10 * 2);
    }

    public int organizations() {
        return Math.max(240, articles / 20);
    }

    public int places() {
        return Math.max(400, articles / 50);
    }

    public int events() {
        return (articles + ARTICLES_AN_EVENT - 1) / ARTICLES_AN_EVENT;
    }

    public int records() {
        return articles / 100;
    }
}
