package news.dateline.errors;

import graphql.language.SourceLocation;

/** Line and column of an offset in a document, as the GraphQL specification defines lines. */
public final class DocumentPlace {

    private DocumentPlace() {}

    /**
     * A line ends with CR, LF or both. Columns count Unicode characters.
     *
     * @param offset in UTF-16 code units
     */
    public static SourceLocation of(String text, int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            char one = text.charAt(i);
            boolean isBeforeLf = i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (one == '\n' || one == '\r' && !isBeforeLf) {
                line++;
                start = i + 1;
            }
        }
        return new SourceLocation(line, text.codePointCount(start, offset) + 1);
    }
}
