package news.dateline.interchange.format;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The functions that derive visibility list tables by hand; none is left out. */
class DerivedTablesTest {

    private static PlainDatabase database;

    @BeforeAll
    static void migrate() {
        database = PlainDatabase.fresh("derived_tables");
    }

    @Test
    void statementsBecomeVisibleWithTheirEvidence() {
        assertEquals(
                Table.STATEMENTS.stream().map(Table::sqlName).sorted().toList(),
                listed("derive_statements", "tables constant text\\[] := '\\{(.*?)}'"));
    }

    /** Each row that belongs to an article, and the article's own. */
    @Test
    void rowsEndWithTheirArticle() {
        assertEquals(
                database.read(
                        """
                        select c.relname from pg_class c
                        where c.relkind = 'r' and c.relnamespace = 'graph'::regnamespace
                          and exists (select from pg_attribute where attrelid = c.oid and attname in ('visible_from', 'visible_until'))
                          and (c.relname = 'article' or exists (select from pg_attribute where attrelid = c.oid and attname = 'article_id'))
                        order by c.relname"""),
                listed("set_ends", "foreach name in array array\\[(.*?)] loop"));
    }

    /** The others that end, with what they rest on. */
    @Test
    void whatRestsOnSeveralArticlesEndsWithTheLast() {
        assertEquals(
                database.read(
                        """
                        select c.relname from pg_class c join pg_attribute on attrelid = c.oid and attname = 'visible_until'
                        where c.relkind = 'r' and c.relnamespace = 'graph'::regnamespace and c.relname <> 'article'
                          and not exists (select from pg_attribute where attrelid = c.oid and attname = 'article_id')
                        order by c.relname"""),
                Pattern.compile("update graph\\.(\\w+)")
                        .matcher(source("derive_ends"))
                        .results()
                        .map(found -> found.group(1))
                        .sorted()
                        .toList());
    }

    private static List<String> listed(String function, String list) {
        Matcher found = Pattern.compile(list, Pattern.DOTALL).matcher(source(function));
        assertTrue(found.find(), function);
        return Stream.of(found.group(1).split("[\\s',]+"))
                .filter(name -> !name.isEmpty())
                .sorted()
                .toList();
    }

    private static String source(String function) {
        return database.read(
                        "select prosrc from pg_proc where pronamespace = 'graph'::regnamespace and proname = '"
                                + function
                                + "'")
                .get(0);
    }
}
