package news.dateline.interchange;

import java.util.HashSet;
import java.util.Set;

import news.dateline.event.EventStatus;

/** Reads what an article says of events, one report an event. */
final class Reports {

    private static final int MOST = 1_000;

    private final int line;
    private final Rows rows;
    private final References references;
    private final ArticleHead head;

    Reports(int line, Rows rows, References references, ArticleHead head) {
        this.line = line;
        this.rows = rows;
        this.references = references;
        this.head = head;
    }

    void read(Fields article, Evidence evidence) {
        Set<Long> events = new HashSet<>();
        for (Fields json : article.objects("reports", MOST)) {
            Long event = references.needed(json, "event", References.EVENT);
            if (event != null && !events.add(event)) {
                json.refuse("event", "has a report of this article already");
            }
            long id = Keys.id("report", event, head.key());
            Fuzzy starts = Fuzzy.read(json.object("starts"));
            Fuzzy ends = Fuzzy.read(json.object("ends"));
            Fuzzy.inOrder(json, "starts", starts, "ends", ends);
            rows.add(
                    line,
                    Table.EVENT_REPORT,
                    id,
                    event,
                    head.id(),
                    json.required(json.choice("status", EventStatus.values()), "status"),
                    starts,
                    ends,
                    head.publishedAt(),
                    head.visibleFrom());
            evidence.add(json, id);
            json.end();
        }
    }
}
