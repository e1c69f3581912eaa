package news.dateline.interchange;

/** What loading came to. */
public record Summary(int entities, int articles, int withdrawn, int skipped) {

    static final Summary NOTHING = new Summary(0, 0, 0, 0);

    Summary plus(Summary other) {
        return new Summary(
                entities + other.entities,
                articles + other.articles,
                withdrawn + other.withdrawn,
                skipped + other.skipped);
    }

    public boolean changedNothing() {
        return entities + articles + withdrawn == 0;
    }

    @Override
    public String toString() {
        return entities
                + " entities and "
                + articles
                + " articles new or changed, "
                + withdrawn
                + " articles withdrawn, "
                + skipped
                + " articles there already in this version or a later one";
    }
}
