package news.dateline.operation;

import java.util.HashSet;
import java.util.Set;

/** The names after a dollar sign in a document, which is not parsed yet. */
final class UsedVariables {

    private UsedVariables() {}

    static Set<String> in(String document) {
        Set<String> names = new HashSet<>();
        int dollar = document.indexOf('$');
        while (dollar >= 0) {
            int end = start(document, dollar + 1);
            int start = end;
            while (end < document.length() && isOfName(document.charAt(end))) {
                end++;
            }
            names.add(document.substring(start, end));
            dollar = document.indexOf('$', dollar + 1);
        }
        return names;
    }

    /** GraphQL ignores space, commas and line breaks between the sign and the name. */
    private static int start(String document, int after) {
        int at = after;
        while (at < document.length() && isIgnored(document.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isIgnored(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == ',' || c == '\uFEFF';
    }

    private static boolean isOfName(char c) {
        return c == '_'
                || (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9');
    }
}
