package news.dateline.bench.generator.words;

/**
 * A name as articles print it, and as it is written elsewhere.
 *
 * @param other in the script of its own language, or without the marks of its letters; null = none
 */
public record Spelling(String printed, String other) {

    /** Of the form {@code printed=other}, or {@code printed} alone. */
    static Spelling of(String pair) {
        int equals = pair.indexOf('=');
        return equals < 0
                ? new Spelling(pair, null)
                : new Spelling(pair.substring(0, equals), pair.substring(equals + 1));
    }

    Spelling plus(String between, Spelling next) {
        return new Spelling(
                printed + between + next.printed, other == null ? null : other + next.other);
    }

    Spelling spaced(Spelling next, String otherBetween) {
        return new Spelling(
                printed + " " + next.printed,
                other == null ? null : other + otherBetween + next.other);
    }
}
