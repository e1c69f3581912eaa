package news.dateline.statements;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SqlLayoutTest {

    @Test
    void clausesBeginLines() {
        assertEquals(
                """
                select x.id, x.name
                from readable.person x
                cross join lateral unnest($1) t(id)
                where x.id = t.id
                  and x.name = 'from (a, b)'
                order by x.name, x.id limit 21""",
                SqlLayout.of(
                        "select x.id, x.name from readable.person x cross join lateral unnest($1) t(id)"
                                + " where x.id = t.id and x.name = 'from (a, b)' order by x.name, x.id limit 21"));
    }

    @Test
    void whatIsLongInParenthesesHasLinesOfItsOwn() {
        assertEquals(
                """
                select count(*)
                from (
                    select x.id
                    from readable.article x
                    where x.id > 0
                      and (x.id < 9 or exists (
                          select from readable.article_scope s
                          where s.article_id = x.id
                            and s.scope = 'MENTION' offset 0
                      ))
                ) c""",
                SqlLayout.of(
                        "select count(*) from (select x.id from readable.article x where x.id > 0 and (x.id < 9"
                                + " or exists (select from readable.article_scope s where s.article_id = x.id"
                                + " and s.scope = 'MENTION' offset 0))) c"));
    }
}
