package news.dateline.limits;

import graphql.language.SourceLocation;

/**
 * Counts the tokens of a text without parsing it, which would cost what the limit is there to save.
 * What is no GraphQL may be counted a little otherwise than the parser would.
 */
final class Tokens {

    private final String text;
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    /**
     * @param count of all tokens
     * @param beyond where the first stands that is one too many, or null
     */
    record Count(int count, SourceLocation beyond) {}

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
        return new Count(count, beyond < 0 ? null : place(text, beyond));
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
        } else if (isWord(first) || first == '-') {
            pass(isNumber(first) || first == '-');
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

    private void pass(boolean number) {
        while (at < text.length() && isPart(text.charAt(at), number)) {
            at++;
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
