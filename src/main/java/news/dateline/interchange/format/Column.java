package news.dateline.interchange.format;

import java.util.List;

import news.dateline.interchange.values.Fields;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table that a bundle fills.
 *
 * @param field the line's field that has its value; null if the loader makes it
 * @param type null if the loader reads and writes the value in its own way, or makes it
 * @param withdrawn what a withdrawal of the article leaves, in SQL, of a row of staged_withdrawal
 */
public record Column(
        String name,
        @Nullable String field,
        @Nullable Type type,
        boolean required,
        String withdrawn) {

    private static final String AS_GIVEN = "given_";

    boolean isRead() {
        return field != null && type != null;
    }

    /** Whether it has the id of an entity, whoever reads it. */
    boolean namesEntity() {
        return type != null && type.isEntity();
    }

    /** The column that keeps which entity was given, if it is merged into the one that is named. */
    String asGiven() {
        return AS_GIVEN + name;
    }

    /** What only the database fills when a line is merged is no part of the line. */
    static boolean isAsGiven(String column) {
        return column.startsWith(AS_GIVEN);
    }

    boolean isReference() {
        return field != null && type != null && type.isEntity();
    }

    /** The value in a line; null, with the problem noted, if there is none where one must be. */
    @Nullable Object read(Fields json) {
        if (field == null || type == null) {
            throw new IllegalStateException(name + " is filled by the loader.");
        }
        Object value = type.read(json, field);
        return required ? json.required(value, field) : value;
    }

    /** The expression of its JSON value, made from that of the column. */
    String exported(String column) {
        return type == null ? column : type.export().apply(column);
    }

    /** What PostgreSQL has for it: a fuzzy date takes five columns. */
    List<String> sqlNames() {
        return type == null ? List.of(name) : type.sqlNames(name);
    }

    Column leaving(String sql) {
        return new Column(name, field, type, required, sql);
    }
}
