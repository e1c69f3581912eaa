package news.dateline.statements;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.vertx.core.json.JsonObject;
import news.dateline.storage.Sql;
import news.dateline.testing.CapturedReading;

import static io.restassured.RestAssured.given;

/** A section of docs/sql.md: why a list is bounded, a query that reads one, and its statements. */
record Example(String section, String heading, String words, String query, String statements) {

    private static final Pattern FORM =
            Pattern.compile(
                    """
                    ### (?<heading>[^\\n]+)

                    (?<words>(?s:.)+?)

                    ```graphql
                    (?<query>(?s:.)+?)
                    ```
                    (?<statements>(?s:.)*)""");

    private static final Pattern INDEX =
            Pattern.compile("`(\\w+_(?:by_\\w+|pkey|current|wikidata_id_key))`");
    private static final Pattern INDEX_OF_PLAN = Pattern.compile("\"Index Name\": \"(\\w+)\"");

    static Example of(String section) {
        Matcher form = FORM.matcher(section);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "Not a heading, words, a query and statements: "
                            + section.lines().findFirst().orElseThrow());
        }
        return new Example(
                section,
                form.group("heading"),
                form.group("words"),
                form.group("query"),
                form.group("statements"));
    }

    /** The statements that the query is answered by. */
    List<Sql> run() {
        return CapturedReading.during(
                () ->
                        given().contentType("application/json")
                                .body(new JsonObject().put("query", query).encode())
                                .post("/graphql")
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString());
    }

    /** The section's end as it should be: each statement, and the values of its parameters. */
    static String written(List<Sql> statements) {
        return statements.stream()
                .map(sql -> "\n```sql\n" + SqlLayout.of(sql.text()) + values(sql) + "\n```\n")
                .collect(Collectors.joining("", "", "\n"));
    }

    private static String values(Sql sql) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < sql.values().size(); i++) {
            Object value = sql.values().get(i);
            String text = value instanceof Object[] many ? Arrays.toString(many) : "" + value;
            text = text.replace(Character.toString(Character.MAX_CODE_POINT), "<U+10FFFF>");
            lines.append(i == 0 ? "\n\n" : "\n")
                    .append("-- $")
                    .append(i + 1)
                    .append(": ")
                    .append(text);
        }
        return lines.toString();
    }

    /** Those that the words name. */
    Set<String> namedIndexes() {
        return INDEX.matcher(words)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that PostgreSQL reads by, as it plans for readers. */
    static Set<String> usedIndexes(Connection reader, List<Sql> statements) throws SQLException {
        Set<String> used = new TreeSet<>();
        try (Statement jdbc = reader.createStatement()) {
            for (Sql sql : statements) {
                jdbc.execute("prepare example as " + sql.text());
                String nulls =
                        sql.values().stream().map(any -> "null").collect(Collectors.joining(", "));
                String arguments = nulls.isEmpty() ? "" : "(" + nulls + ")";
                List<String> plan = new ArrayList<>();
                try (ResultSet rows =
                        jdbc.executeQuery("explain (format json) execute example" + arguments)) {
                    while (rows.next()) {
                        plan.add(rows.getString(1));
                    }
                }
                INDEX_OF_PLAN
                        .matcher(String.join("\n", plan))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .forEach(used::add);
                jdbc.execute("deallocate example");
            }
        }
        return used;
    }

    @Override
    public String toString() {
        return heading;
    }
}
