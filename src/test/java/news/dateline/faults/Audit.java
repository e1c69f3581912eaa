package news.dateline.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import news.dateline.faults.Writers.What;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Compares what was acknowledged to writers with what the database has. */
final class Audit {

    private static final String VERSIONS =
            "select a.headline from graph.article a join graph.article_version v on v.article_id = a.id where v.action = '%s'";

    private final Connection connection;
    private final List<String> differences = new ArrayList<>();
    private int lost;
    private int doubled;

    private Audit(Connection connection) {
        this.connection = connection;
    }

    /** How many names are missing, and how many are there more often than was asked. */
    record Result(int lost, int doubled) {}

    /** Everything was acknowledged, and nothing else was written. */
    static Result of(Postgres server, Writers writers) throws SQLException {
        try (Connection connection = server.connect()) {
            Audit audit = new Audit(connection);
            audit.articles(writers.names(What.ARTICLE));
            audit.people(writers);
            audit.nothingIsHalfWritten();
            assertEquals(List.of(), audit.differences);
            return new Result(audit.lost, audit.doubled);
        }
    }

    private void articles(List<String> names) throws SQLException {
        compare("articles", names, "select headline from graph.article");
        compare(
                "the desk's articles",
                names,
                "select a.headline from graph.article a join graph.working_copy w on w.article_id = a.id and w.key = a.key");
        for (String action : List.of("CREATED", "PUBLISHED", "CORRECTED")) {
            compare("entries " + action, names, VERSIONS.formatted(action));
        }
        compare("corrections", names, "select text from graph.correction");
        compare(
                "texts",
                names,
                "select a.headline from graph.article a join graph.article_text t on t.article_id = a.id where t.body = 'Fog closed the port.' and a.version = 2");
    }

    private void people(Writers writers) throws SQLException {
        List<String> merged = writers.names(What.MERGE);
        List<String> suggested = writers.names(What.SUGGESTION);
        List<String> all = new ArrayList<>(suggested);
        for (String name : merged) {
            Collections.addAll(all, name + " from", name + " into");
        }
        compare("people", all, "select e.name from graph.entity e");
        compare(
                "merges",
                merged,
                "select left(e.name, -5) from graph.entity_merge m join graph.entity e on e.id = m.id where m.survivor_id is not null");
        compare(
                "entries of merges",
                merged,
                "select left(e.name, -5) from graph.entity_edit d join graph.entity e on e.id = d.entity_id where d.mutation = 'mergeEntities' and e.name like '% into'");
        compare(
                "accepted suggestions",
                suggested,
                "select line::jsonb ->> 'name' from graph.suggestion where status = 'ACCEPTED'");
    }

    private void nothingIsHalfWritten() throws SQLException {
        for (String rows :
                List.of(
                        "graph.idempotent_answer where answer is null",
                        "graph.working_copy where line is not null",
                        "graph.suggestion where status <> 'ACCEPTED'",
                        "graph.article a where not exists (select from graph.article_text t where t.article_id = a.id)",
                        "graph.article a where not exists (select from graph.desk_entry d where d.article_id = a.id and d.status = 'PUBLISHED')",
                        "graph.working_copy w where not exists (select from graph.article a where a.id = w.article_id)",
                        "graph.article_version v where not exists (select from graph.article a where a.id = v.article_id)",
                        "graph.entity e where not exists (select from graph.entity_name n where n.entity_id = e.id)")) {
            String count = read("select count(*) from " + rows).get(0);
            if (!count.equals("0")) {
                differences.add(count + " rows of " + rows);
            }
        }
    }

    private void compare(String what, List<String> acknowledged, String sql) throws SQLException {
        Map<String, Long> found =
                read(sql).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Function.identity(), TreeMap::new, Collectors.counting()));
        Map<String, Long> expected =
                acknowledged.stream()
                        .collect(
                                Collectors.toMap(
                                        Function.identity(), name -> 1L, Long::sum, TreeMap::new));
        Set<String> names = new TreeSet<>(expected.keySet());
        names.addAll(found.keySet());
        for (String name : names) {
            long asked = expected.getOrDefault(name, 0L);
            long there = found.getOrDefault(name, 0L);
            lost += there < asked ? 1 : 0;
            doubled += there > asked ? 1 : 0;
            if (there != asked) {
                differences.add("%s: %s is there %d times".formatted(what, name, there));
            }
        }
    }

    private List<String> read(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
