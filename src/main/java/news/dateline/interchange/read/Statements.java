package news.dateline.interchange.read;

import java.util.HashSet;
import java.util.Set;

import news.dateline.interchange.format.Row;
import news.dateline.interchange.format.Rows;
import news.dateline.interchange.format.Table;
import news.dateline.interchange.values.Fields;
import news.dateline.interchange.values.Fuzzy;
import news.dateline.interchange.values.Keys;
import news.dateline.person.RelationshipKind;
import org.jspecify.annotations.Nullable;

/** Reads statements, and what an article reports of events. */
public final class Statements {

    /** Where a line has the evidence of its statements. */
    interface Evidence {

        /** Adds the evidence of the statement that this object gives. */
        void add(Fields statement, long statementId);
    }

    private Statements() {}

    static void read(Fields json, Rows rows, Evidence evidence) {
        for (Table table : Table.STATEMENTS) {
            for (Fields statement : table.objects(json)) {
                Row row = Row.read(table, statement);
                check(statement, row);
                long id = Keys.id(idKind(table), row.given().toArray());
                rows.add(row.set("id", id));
                evidence.add(statement, id);
                statement.end();
            }
        }
    }

    private static String idKind(Table table) {
        return switch (table) {
            case AFFILIATION -> "affiliation";
            case RELATIONSHIP -> "relationship";
            case PARTICIPATION -> "participation";
            case EVENT_PLACE -> "eventPlace";
            case EVENT_LINK -> "eventLink";
            default -> throw new IllegalArgumentException(table + " has no statements");
        };
    }

    private static void check(Fields json, Row row) {
        switch (row.table()) {
            case AFFILIATION ->
                    Fuzzy.inOrder(json, "since", row.date("since"), "until", row.date("until"));
            case RELATIONSHIP -> {
                RelationshipKind kind = row.get("kind");
                row.set("inverse_kind", kind == null ? null : kind.inverse());
                if (isSame(row.get("owner_id"), row.get("person_id"))) {
                    json.refuse("person", "is the owner too");
                }
            }
            case EVENT_LINK -> {
                if (isSame(row.get("from_id"), row.get("to_id"))) {
                    json.refuse("to", "is the same event");
                }
            }
            default -> {}
        }
    }

    private static boolean isSame(@Nullable Long one, @Nullable Long other) {
        return one != null && one.equals(other);
    }

    /** One report an event. */
    static void reports(Fields article, Rows rows, ArticleHead head, Evidence evidence) {
        Set<Long> events = new HashSet<>();
        for (Fields json : Table.EVENT_REPORT.objects(article)) {
            Row report = head.fill(Row.read(Table.EVENT_REPORT, json));
            Long event = report.get("event_id");
            if (event != null && !events.add(event)) {
                json.refuse("event", "has a report of this article already");
            }
            Fuzzy.inOrder(json, "starts", report.date("starts"), "ends", report.date("ends"));
            long id = Keys.id("report", event, head.key());
            rows.add(report.set("id", id));
            evidence.add(json, id);
            json.end();
        }
    }
}
