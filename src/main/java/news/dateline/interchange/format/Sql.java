package news.dateline.interchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The statements of src/main/resources/interchange. What they say of columns is made from {@link
 * Table}, in place of:
 *
 * <ul>
 *   <li>{@code {columns mention}}, or with an alias and without some columns {@code {columns
 *       mention m - ord visible_from}}: the names
 *   <li>{@code {json mention m}}: the arguments of json_build_object for the plain fields
 *   <li>{@code {references mention}}: those of the columns that have the id of an entity
 *   <li>{@code {withdrawn article}}: what a withdrawal leaves of each column
 *   <li>{@code {staging}}, {@code {resolve}}, {@code {delete parts}}, {@code {parts}}: statements,
 *       or names, for tables
 *   <li>{@code {file export/statements.sql}}: another file
 * </ul>
 */
public final class Sql {

    private static final Pattern PLACE =
            Pattern.compile("\\{(\\w+)(?: ([\\w/.]+))?(?: (\\w+))?(?: - ([\\w ]+))?}");

    private Sql() {}

    /** A file of the folder, with its places filled. */
    public static String file(String name) {
        return PLACE.matcher(text(name))
                .replaceAll(place -> Matcher.quoteReplacement(filled(place)));
    }

    /** Numbers of rows, as a value of type bigint[]. */
    public static String ids(Collection<Long> ids) {
        return ids.stream()
                .map(String::valueOf)
                .collect(Collectors.joining(",", "'{", "}'::bigint[]"));
    }

    private static String filled(MatchResult place) {
        String subject = place.group(2);
        return switch (place.group(1)) {
            case "columns" -> columns(table(subject), place.group(3), place.group(4));
            case "json" -> json(table(subject), place.group(3));
            case "references" -> references(table(subject), place.group(3));
            case "withdrawn" -> withdrawn(table(subject));
            case "staging" -> Stream.of(Table.values()).map(Sql::staging).collect(lines());
            case "resolve" -> Stream.of(Table.values()).flatMap(Sql::resolve).collect(lines());
            case "delete" -> Table.PARTS.stream().map(Sql::delete).collect(lines());
            case "parts" -> joined(Table.PARTS.stream().map(Table::origin));
            case "file" -> file(subject);
            default -> throw new IllegalArgumentException(place.group());
        };
    }

    private static Table table(String name) {
        return Stream.of(Table.values())
                .filter(table -> table.sqlName().equals(name))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    private static String columns(Table table, @Nullable String alias, @Nullable String without) {
        List<String> left = without == null ? List.of() : List.of(without.split(" "));
        return joined(
                table.sqlNames().stream()
                        .filter(name -> !left.contains(name))
                        .map(name -> qualified(alias, name)));
    }

    private static String json(Table table, @Nullable String alias) {
        return joined(
                table.columns().stream()
                        .filter(Column::isRead)
                        .map(
                                column ->
                                        "'%s', %s"
                                                .formatted(
                                                        column.field(),
                                                        column.exported(
                                                                given(table, column, alias)))));
    }

    /**
     * The column, or what the line gave if that was another entity. The evidence of a statement
     * ({@code g}) keeps that.
     */
    private static String given(Table table, Column column, @Nullable String alias) {
        String stored = qualified(alias, column.name());
        if (!column.isReference()) {
            return stored;
        }
        return "coalesce(%s, %s)"
                .formatted(
                        Table.STATEMENTS.contains(table)
                                ? "(g.given ->> '" + column.name() + "')::bigint"
                                : qualified(alias, column.asGiven()),
                        stored);
    }

    /** Rows name the survivors of merged entities; an entity is not its own whole. */
    private static Stream<String> resolve(Table table) {
        return table.resolved().stream()
                .map(
                        column ->
                                """
                                update %1$s s set %3$s = s.%2$s, %2$s = %4$s
                                from graph.entity_merge m where m.id = s.%2$s and m.survivor_id is not null;\
                                """
                                        .formatted(
                                                table.staged(),
                                                column.name(),
                                                column.asGiven(),
                                                table == Table.ENTITY
                                                        ? "nullif(m.survivor_id, s.id)"
                                                        : "m.survivor_id"));
    }

    private static String withdrawn(Table table) {
        return joined(
                table.columns().stream()
                        .flatMap(
                                column -> column.sqlNames().stream().map(n -> column.withdrawn())));
    }

    private static String references(Table table, @Nullable String alias) {
        return joined(
                table.columns().stream()
                        .filter(Column::isReference)
                        .map(column -> qualified(alias, column.name())));
    }

    /** Columns as those of the graph are, but nothing is required yet. */
    private static String staging(Table table) {
        return "create temp table %s as select 0 as line, %s from %s with no data;"
                .formatted(table.staged(), columns(table, null, null), table.origin());
    }

    private static String delete(Table table) {
        return "delete from %s where article_id in (select id from replaced);"
                .formatted(table.origin());
    }

    private static String qualified(@Nullable String alias, String name) {
        return alias == null ? name : alias + "." + name;
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(", "));
    }

    private static Collector<CharSequence, ?, String> lines() {
        return Collectors.joining("\n");
    }

    private static String text(String name) {
        try (InputStream in = Sql.class.getResourceAsStream("/interchange/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
