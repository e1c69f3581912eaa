package news.dateline.limits;

import graphql.language.SourceLocation;

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

    private final String text;
    private int at;
    private Word tooLong;

    private Tokens(String text) {
        this.text = text;
    }

    /** What is too long. */
    enum Kind {
        NUMBER("A number", LONGEST_WORD),
        NAME("A name", LONGEST_WORD),
        TEXT("A text", LONGEST_TEXT);

        private final String noun;
        private final int limit;

        Kind(String noun, int limit) {
            this.noun = noun;
            this.limit = limit;
        }

        String noun() {
            return noun;
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
    record Count(int count, SourceLocation beyond, Word tooLong) {}

    static Count of(String text, int limit) {
        Tokens tokens = new Tokens(text);
        int count = 0;
        int beyond = -1;
        for (int start = tokens.next(); start >= 0; start = tokens.next()) {
            count++;
            if (count == limit + 1) {
                beyond = start;
            }
        }
        return new Count(count, beyond < 0 ? null : place(text, beyond), tokens.tooLong);
    }

    /** Where the next token begins, which is passed; -1 at the end. */
    private int next() {
        skipIgnored();
        if (at >= text.length()) {
            return -1;
        }
        int start = at;
        char first = text.charAt(at++);
        if (first == '"') {
            passString();
            see(Kind.TEXT, start);
        } else if (isWord(first) || first == '-') {
            boolean isNumber = isNumber(first) || first == '-';
            pass(isNumber);
            see(isNumber ? Kind.NUMBER : Kind.NAME, start);
        } else if (text.startsWith("...", start)) {
            at = start + 3;
        }
        return start;
    }

    private void skipIgnored() {
        while (at < text.length()) {
            char next = text.charAt(at);
            if (next == '#') {
                at = lineEnd();
            } else if (next == ',' || next == '\uFEFF' || next <= ' ') {
                at++;
            } else {
                return;
            }
        }
    }

    private int lineEnd() {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private void pass(boolean isNumber) {
        while (at < text.length() && isPart(text.charAt(at), isNumber)) {
            at++;
        }
    }

    private void see(Kind kind, int start) {
        if (at - start > kind.limit() && tooLong == null) {
            tooLong = new Word(kind, at - start, place(text, start));
        }
    }

    private static boolean isPart(char next, boolean number) {
        return isWord(next) || number && (next == '.' || next == '+' || next == '-');
    }

    private static boolean isWord(char next) {
        return next == '_'
                || next >= 'a' && next <= 'z'
                || next >= 'A' && next <= 'Z'
                || isNumber(next);
    }

    private static boolean isNumber(char next) {
        return next >= '0' && next <= '9';
    }

    private void passString() {
        if (text.startsWith("\"\"", at)) {
            at += 2;
            passBlock();
            return;
        }
        int end = lineEnd();
        while (at < end) {
            char next = text.charAt(at++);
            if (next == '"') {
                return;
            }
            if (next == '\\') {
                at++;
            }
        }
    }

    private void passBlock() {
        int end = text.indexOf("\"\"\"", at);
        while (end > 0 && text.charAt(end - 1) == '\\') {
            end = text.indexOf("\"\"\"", end + 3);
        }
        at = end < 0 ? text.length() : end + 3;
    }

    private static SourceLocation place(String text, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new SourceLocation(line, offset - lineStart + 1);
    }
}
