package news.dateline.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements of a merge: read from files, with the columns of tables filled in. */
final class MergeSql {

    private MergeSql() {}

    /** What a connection needs before the first batch. */
    static String prepare() {
        return resource("prepare.sql")
                + Stream.of(Table.values()).map(MergeSql::staging).collect(Collectors.joining());
    }

    /** Leaves the connection as it was. */
    static String leave() {
        return resource("leave.sql");
    }

    /** Sets the moment of arrival of all that the transaction has written. */
    static String arrive() {
        return resource("arrive.sql");
    }

    /** The lines of withdrawals whose moment has come. */
    static String due() {
        return resource("due.sql");
    }

    /** Takes what was deleted out of the tables' files, and out of statistics. */
    static String vacuum() {
        return resource("vacuum.sql");
    }

    static String empty() {
        return resource("empty.sql");
    }

    static String check() {
        return resource("check.sql");
    }

    static String entities() {
        return filled(resource("merge_entities.sql"), Table.ENTITY)
                .replace(":stored", columns(Table.ENTITY.columns(), "e."));
    }

    static String articles() {
        return filled(resource("merge_articles.sql"), Table.ARTICLE);
    }

    /** A table's columns as they are, but nothing is required yet. */
    private static String staging(Table table) {
        String make = "create temp table " + table.staged() + " as select 0 as line, ";
        return switch (table) {
            case WITHDRAWAL ->
                    make
                            + "article_id, key, version, withdrawn_at, withdrawn_reason, was_visible from graph.pending_withdrawal with no data;";
            case VERSION ->
                    make + "id as article_id, version, seen_from from graph.article with no data;";
            case OWN_REPORT ->
                    make + columns(table.columns(), "") + " from graph.event_report with no data;";
            case REFERENCE ->
                    make
                            + "0::bigint as entity_id, ''::text as path, ''::text as key, ''::text as kinds where false;";
            default ->
                    make
                            + columns(table.columns(), "")
                            + " from graph."
                            + name(table)
                            + " with no data;";
        };
    }

    private static String filled(String sql, Table main) {
        String text = sql.replace(":excluded", columns(main.columns(), "excluded."));
        // Longer names first: :article_image begins like :article.
        List<Table> byLength =
                Stream.of(Table.values())
                        .sorted(
                                Comparator.comparing((Table table) -> table.name().length())
                                        .reversed())
                        .toList();
        for (Table table : byLength) {
            text = text.replace(":" + name(table), columns(table.columns(), ""));
        }
        return text;
    }

    private static String columns(List<String> names, String prefix) {
        return names.stream().map(name -> prefix + name).collect(Collectors.joining(", "));
    }

    private static String name(Table table) {
        return table.name().toLowerCase(Locale.ROOT);
    }

    private static String resource(String file) {
        try (InputStream in = MergeSql.class.getResourceAsStream("/interchange/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
