package news.dateline.http;

/** The one encoding that Dateline reads and writes. */
final class Utf8 {

    private Utf8() {}

    /** Whether a header's charset parameter, quoted or not, names it. */
    static boolean isNamedBy(String charset) {
        String name = charset.trim().replace("\"", "");
        return name.equalsIgnoreCase("utf-8") || name.equalsIgnoreCase("utf8");
    }
}
