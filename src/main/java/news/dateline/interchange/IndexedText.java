package news.dateline.interchange;

/**
 * A text that is indexed: a key, a name or a source. Its length is limited, as an entry of a
 * PostgreSQL index is.
 */
final class IndexedText {

    /** In characters (code points); even of four bytes each they fit into an index entry. */
    private static final int LONGEST = 500;

    private IndexedText() {}

    static String required(Fields json, String field) {
        return json.required(limited(json, field, json.text(field)), field);
    }

    /** One that readers see as it is. */
    static String shown(Fields json, String field) {
        return json.required(limited(json, field, json.prose(field)), field);
    }

    /** Null if it is left out. */
    static String optional(Fields json, String field) {
        return limited(json, field, json.text(field));
    }

    static String limited(Fields json, String field, String text) {
        int length = text == null ? 0 : text.codePointCount(0, text.length());
        if (length <= LONGEST) {
            return text;
        }
        json.refuse(field, "has " + length + " characters; the limit is " + LONGEST);
        return null;
    }
}
