package news.dateline.ratelimit;

import java.util.Locale;

import news.dateline.identity.Author;

/**
 * Whose requests are counted together.
 *
 * @param id unique among the clients of this kind
 */
public record Client(Kind kind, String id) {

    static Client of(Author author) {
        return new Client(
                author.id().startsWith(Author.OF_KEY) ? Kind.KEY : Kind.SUBJECT, author.id());
    }

    /** How a client is recognized. Each kind has a limit of its own. */
    public enum Kind {
        ADDRESS("address"),
        SUBJECT("user"),
        KEY("API key");

        private final String noun;

        Kind(String noun) {
            this.noun = noun;
        }

        /** For messages. */
        String noun() {
            return noun;
        }

        /** The name of the policy in the headers, and the value of the metric's label. */
        public String policy() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
