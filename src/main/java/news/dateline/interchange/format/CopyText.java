package news.dateline.interchange.format;

import java.util.List;
import java.util.stream.Collectors;

/** Writes rows as PostgreSQL's COPY reads them: tabs between values, one row a line. */
public final class CopyText {

    private static final String NULL = "\\N";

    private CopyText() {}

    public static String of(List<Row> rows) {
        StringBuilder text = new StringBuilder(rows.size() * 200);
        for (Row row : rows) {
            text.append(row.line());
            for (Object value : row.sqlValues()) {
                text.append('\t');
                append(text, value);
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Object value) {
        if (value == null) {
            text.append(NULL);
        } else if (value instanceof List<?> list) {
            escape(text, array(list));
        } else {
            escape(text, value.toString());
        }
    }

    private static String array(List<?> values) {
        return values.stream()
                .map(value -> value instanceof String word ? quoted(word) : value.toString())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String word) {
        return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static void escape(StringBuilder text, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(c);
            }
        }
    }
}
