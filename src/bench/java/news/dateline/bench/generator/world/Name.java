package news.dateline.bench.generator.world;

/** Another name of an entity. */
public record Name(String text, String language, Kind kind) {

    /** What sort of name it is. */
    public enum Kind {
        VARIANT,
        SHORT,
        FORMER,
        ABBREVIATION,
        DEMONYM
    }
}
