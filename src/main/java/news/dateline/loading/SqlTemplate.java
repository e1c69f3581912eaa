package news.dateline.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An SQL template with named placeholders in braces, {@code select {columns} from readable.article
 * x}. It is written on several lines in the source, and sent to the database on one line.
 */
public final class SqlTemplate {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private static final int USUAL_LENGTH = 256;

    /** The texts before each placeholder and after the last one. */
    private final List<String> texts = new ArrayList<>();

    private final List<String> names = new ArrayList<>();
    private final int distinctNames;

    private SqlTemplate(String sql) {
        Matcher name = NAME.matcher(sql);
        int end = 0;
        while (name.find()) {
            texts.add(sql.substring(end, name.start()));
            names.add(name.group(1));
            end = name.end();
        }
        texts.add(sql.substring(end));
        distinctNames = Set.copyOf(names).size();
    }

    public static SqlTemplate of(String sql) {
        return new SqlTemplate(
                sql.strip().replaceAll("\\s*\\n\\s*", " ").replace("( ", "(").replace(" )", ")"));
    }

    /**
     * The SQL with all placeholders replaced. The map must have exactly the names of the
     * placeholders.
     */
    public String fill(Map<String, String> pieces) {
        if (pieces.size() != distinctNames) {
            throw new IllegalArgumentException(
                    "The pieces are " + names + ", given are " + pieces.keySet() + ".");
        }
        StringBuilder sql = new StringBuilder(USUAL_LENGTH).append(texts.get(0));
        for (int i = 0; i < names.size(); i++) {
            String piece = pieces.get(names.get(i));
            if (piece == null) {
                throw new IllegalArgumentException("The piece " + names.get(i) + " is missing.");
            }
            sql.append(piece).append(texts.get(i + 1));
        }
        return sql.toString();
    }
}
