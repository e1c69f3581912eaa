package news.dateline.limits;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import graphql.language.SourceLocation;
import news.dateline.errors.DocumentPlace;
import org.jspecify.annotations.Nullable;

/**
 * Counts the tokens of a text without parsing it, which would cost what the limit is there to save.
 * What is no GraphQL may be counted a little otherwise than the parser would.
 */
final class Tokens {

    /**
     * Characters of one number or name. Reading a number takes time by the square of its digits.
     */
    static final int LONGEST_WORD = 1_000;

    /** Characters of one text. Folding its accents takes time by the square of them. */
    static final int LONGEST_TEXT = 4_000;

    /** One token, or what is between tokens. No loop goes back, so this takes linear time. */
    private static final Pattern NEXT =
            Pattern.compile(
                    "(?<ignored>[\\x00- ,\\uFEFF]++|#[^\\n\\r]*+)"
                            + "|(?<text>\"\"\"(?:\\\\\"\"\"|(?!\"\"\").)*+(?:\"\"\")?+"
                            + "|\"(?:\\\\[^\\n\\r]|[^\"\\\\\\n\\r])*+\"?+)"
                            + "|(?<number>[-0-9][-+.\\w]*+)|(?<name>\\w++)|\\.\\.\\.|.",
                    Pattern.DOTALL);

    private Tokens() {}

    /** What can be too long. */
    enum Kind {
        NUMBER(LONGEST_WORD),
        NAME(LONGEST_WORD),
        TEXT(LONGEST_TEXT);

        private final int limit;

        Kind(int limit) {
            this.limit = limit;
        }

        String noun() {
            return name().toLowerCase(Locale.ROOT);
        }

        int limit() {
            return limit;
        }
    }

    /** A token that is too long. */
    record Word(Kind kind, int length, SourceLocation place) {}

    /**
     * @param count of all tokens
     * @param beyond where the first stands that is one too many, or null
     * @param tooLong the first number, name or text that is longer than these may be, or null
     */
    record Count(int count, @Nullable SourceLocation beyond, @Nullable Word tooLong) {}

    static Count of(String text, int limit) {
        int count = 0;
        SourceLocation beyond = null;
        Word tooLong = null;
        Matcher next = NEXT.matcher(text);
        while (next.find()) {
            if (next.group("ignored") != null) {
                continue;
            }
            count++;
            if (count == limit + 1) {
                beyond = DocumentPlace.of(text, next.start());
            }
            if (tooLong == null) {
                tooLong = tooLong(text, next);
            }
        }
        return new Count(count, beyond, tooLong);
    }

    private static @Nullable Word tooLong(String text, Matcher token) {
        int length = token.end() - token.start();
        for (Kind kind : Kind.values()) {
            if (length > kind.limit() && token.start(kind.noun()) >= 0) {
                return new Word(kind, length, DocumentPlace.of(text, token.start()));
            }
        }
        return null;
    }
}
