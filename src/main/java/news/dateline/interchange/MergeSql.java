package news.dateline.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The statements of a merge: read from files, with the columns of tables filled in. */
final class MergeSql {

    static final String COUNTS =
            "select (select count(distinct id) from changed_entity), (select count(*) from fresh),"
                    + " (select count(*) from withdrawn),"
                    + " (select count(*) from staged_article where id not in (select id from fresh))";

    private MergeSql() {}

    /** A table's columns as they are, but nothing is required yet. */
    static String staging(Table table) {
        String make = "create temp table " + table.staged() + " on commit drop as ";
        return switch (table) {
            case WITHDRAWAL ->
                    make
                            + "select 0 as line, id as article_id, key, version, withdrawn_at, withdrawn_reason from graph.article with no data";
            case REFERENCE ->
                    make
                            + "select 0 as line, 0::bigint as entity_id, ''::text as path, ''::text as key, ''::text as kinds where false";
            default ->
                    make
                            + "select 0 as line, "
                            + columns(table.columns(), "")
                            + " from graph."
                            + name(table)
                            + " with no data";
        };
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

    private static String filled(String sql, Table main) {
        String text = sql.replace(":excluded", columns(main.columns(), "excluded."));
        // Longer names first: :article_image begins like :article.
        List<Table> byLength =
                List.of(Table.values()).stream()
                        .sorted((a, b) -> b.name().length() - a.name().length())
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
