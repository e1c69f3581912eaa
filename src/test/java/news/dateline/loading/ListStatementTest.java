package news.dateline.loading;

import java.util.List;
import java.util.function.Consumer;

import news.dateline.entity.ArticleScope;
import news.dateline.loading.ThingLists.Scope;
import news.dateline.storage.Sql;
import org.junit.jupiter.api.Test;

import static news.dateline.loading.Comparison.AT_LEAST;
import static news.dateline.loading.ThingLists.BY_NAME;
import static news.dateline.loading.ThingLists.BY_WEIGHT;
import static news.dateline.loading.ThingLists.NAME;
import static news.dateline.loading.ThingLists.WEIGHT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How rows are found, by what narrows the list. docs/sql.md has whole statements. */
class ListStatementTest {

    private static final String PLAIN = "select x.id, 1 as parent_ from readable.thing x";
    private static final String BY_NAME_ENDS = " order by x.name, x.id limit 2";

    /** The entity that an id of the client leads to. */
    private static final String SURVIVOR =
            "(select coalesce((select m.survivor_id from readable.merged_entity m where m.id = cast($1 as bigint)), cast($1 as bigint)))";

    @Test
    void withoutAFilterInTheListsOrder() {
        assertEquals(PLAIN + BY_NAME_ENDS, page(selection -> {}).text());
    }

    @Test
    void aColumnThatAnIndexBeginsWithInTheListsOrder() {
        assertEquals(
                PLAIN + " where x.kind = 'A'" + BY_NAME_ENDS,
                page(selection -> selection.whereIndexed("x.kind", List.of("A"))).text());
        assertEquals(
                "select x.id, 1 as parent_ from unnest(cast($1 as text[])) v(value)"
                        + " cross join lateral (select x.* from readable.thing x where x.kind = v.value"
                        + BY_NAME_ENDS
                        + ") x"
                        + BY_NAME_ENDS,
                page(selection -> selection.whereIndexed("x.kind", List.of("A", "B"))).text());
    }

    @Test
    void aBoundOnTheOrdersFirstKeyInTheListsOrder() {
        assertEquals(
                PLAIN + " where x.name >= 'm'" + BY_NAME_ENDS,
                page(selection -> selection.whereKey(NAME, AT_LEAST, "'m'")).text());
    }

    @Test
    void aBoundOnAnotherKeyIsARangeWithTwoEnds() {
        assertEquals(
                "select x.id, 1 as parent_ from (select distinct i.id from (select x.id from readable.thing x"
                        + " where x.weight >= 3 and x.weight <= 'infinity' offset 0) i(id)) h"
                        + " cross join lateral (select x.* from readable.thing x where x.id = h.id offset 0) x"
                        + BY_NAME_ENDS,
                page(selection -> selection.whereKey(WEIGHT, AT_LEAST, "3")).text());
    }

    @Test
    void oneTargetOfTheIndexTableInItsOrder() {
        assertEquals(
                "select x.id, 1 as parent_ from readable.thing_scope s join readable.thing x on x.id = s.thing_id"
                        + " where s.scope = 'OWNER' and s.target_id = "
                        + SURVIVOR
                        + " order by s.name, s.thing_id limit 2",
                page(selection -> selection.under(Scope.OWNER, List.of(7L))).text());
    }

    @Test
    void severalScopesFromTheRarest() {
        String sql =
                page(selection -> {
                            selection.under(Scope.OWNER, List.of(7L));
                            selection.underWords(Scope.COLOR, "x.color", List.of("RED"));
                        })
                        .text();
        assertTrue(sql.contains("(select c.no, c.scope, c.targets from (values (0, 'OWNER',"), sql);
        assertTrue(sql.contains("(d.no = 0 or exists (select from readable.thing_scope f"), sql);
        assertTrue(sql.contains("(d.no = 1 or x.color = 'RED')"), sql);
        assertFalse(sql.contains("distinct"), "a row stands under one target of each: " + sql);
    }

    @Test
    void severalTargetsOfOneScopeGiveEachRowOnce() {
        String sql = page(selection -> selection.under(Scope.OWNER, List.of(7L, 8L))).text();
        assertTrue(sql.contains("select distinct on (x.name, x.id) x.*"), sql);
    }

    @Test
    void anOrderThatTheIndexTableDoesNotHaveCollectsAllRows() {
        String sql =
                ThingLists.page(BY_WEIGHT, selection -> selection.under(Scope.OWNER, List.of(7L)))
                        .text();
        assertTrue(
                sql.contains(
                        "select s.thing_id from readable.thing_scope s where s.scope = 'OWNER'"),
                sql);
        assertTrue(sql.endsWith("order by x.weight, x.id limit 2"), sql);
    }

    @Test
    void conditionsOfSeveralKindsFromTheRarest() {
        String sql =
                page(selection -> {
                            selection.whereIdIn("select 1", "x.id = 1");
                            selection.whereInRange("x.size >= 1 and x.size <= 2");
                            selection.whereFound("x.is_found");
                            selection.where("x.is_open");
                        })
                        .text();
        assertTrue(sql.contains("with recursive round(cap, no)"), sql);
        assertTrue(
                sql.contains(
                        "where x.is_open and x.is_found and (d.no = 0 or x.id = 1)"
                                + " and (d.no = 1 or x.size >= 1 and x.size <= 2)"),
                sql);
    }

    @Test
    void parentsAreReadInOneStatement() {
        Sql one = ThingLists.nested(List.of(4L), selection -> selection.where("x.p_id = p.id"));
        assertTrue(one.text().contains("from (select cast($1 as bigint) as id, 1 as ord) p"));
        Sql two = ThingLists.nested(List.of(4L, 5L), selection -> {});
        assertEquals(
                "select r.* from unnest(cast($1 as bigint[])) with ordinality p(id, ord) cross join lateral"
                        + " (select x.id, cast(p.ord as int) as parent_ from readable.thing x"
                        + BY_NAME_ENDS
                        + ") r",
                two.text());
    }

    @Test
    void ofFewRowsEachIsChecked() {
        String sql =
                ThingLists.ofFew(
                                selection -> {
                                    selection.under(Scope.OWNER, List.of(7L));
                                    selection.whereIndexed("x.kind", List.of("A"));
                                })
                        .text();
        assertTrue(
                sql.contains("from readable.thing x where x.kind = 'A' and exists (select"), sql);
    }

    @Test
    void countingOneTargetReadsTheIndexTableAlone() {
        assertEquals(
                "select 1, r.n from (select count(*) as n from readable.thing_scope s"
                        + " where s.scope = 'OWNER' and s.target_id = "
                        + SURVIVOR
                        + ") r",
                ThingLists.count(selection -> selection.under(Scope.OWNER, List.of(7L))).text());
    }

    @Test
    void aScopeOfAnotherIndexTableIsRefused() {
        assertThrows(
                IllegalStateException.class,
                () -> page(selection -> selection.under(ArticleScope.MENTION, List.of(7L))));
    }

    private static Sql page(Consumer<Selection> filter) {
        return ThingLists.page(BY_NAME, filter);
    }
}
