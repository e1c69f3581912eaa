package news.dateline.desk.statement;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.desk.article.OwnerRequest;
import news.dateline.event.EventLink;
import news.dateline.event.EventReport;
import news.dateline.event.Participant;
import news.dateline.loading.ById;
import news.dateline.loading.GraphRow;
import news.dateline.loading.Lists;
import news.dateline.loading.RowType;
import news.dateline.loading.Selection;
import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;
import news.dateline.person.Affiliation;
import news.dateline.person.Relationship;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;
import news.dateline.schema.Reads;

/** What the desk reads of statements. */
@ApplicationScoped
class StatementLinks implements Link {

    private static final String PAYLOAD = "StatementPayload";

    private static final Order BY_ID = Order.ascending("ID", OrderKey.key("x.id", KeyType.NUMBER));

    private final ById byId;
    private final Lists lists;

    StatementLinks(ById byId, Lists lists) {
        this.byId = byId;
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                node("affiliation", StatementKind.AFFILIATION, Affiliation.TYPE),
                node("relationship", StatementKind.RELATIONSHIP, Relationship.TYPE),
                node("participant", StatementKind.PARTICIPATION, Participant.TYPE),
                node("eventLink", StatementKind.EVENT_LINK, EventLink.TYPE),
                node("report", StatementKind.EVENT_REPORT, EventReport.TYPE),
                DeclaredField.plain(
                        PAYLOAD,
                        "retraction",
                        Retraction.TYPE.name(),
                        "The retraction of the statement; null if it is not retracted.",
                        Reads.ONE,
                        request -> {
                            Long id = request.<StatementPayload>source().rowId;
                            return id == null
                                    ? CompletableFuture.completedFuture(null)
                                    : byId.load(request, Retraction.TYPE, id);
                        }),
                retractions());
    }

    private DeclaredField retractions() {
        DeclaredField all =
                ConnectionLink.on("DeskEntity", "retractions")
                        .describe(
                                "The retracted statements that name the entity, by id. Contributors see none: articles that they may not see can have made them.")
                        .of(Retraction.TYPE)
                        .where("x.entities @> array[p.id]")
                        .narrowedBy(StatementLinks::forEditors)
                        .orderedBy(BY_ID)
                        .build(lists);
        return all.answeredBy(request -> all.fetch().of(OwnerRequest.unlessEditor(request)));
    }

    private static void forEditors(Selection selection, Map<String, Object> given) {
        if (given.get(OwnerRequest.OWNER) != null) {
            selection.where("false");
        }
    }

    private DeclaredField node(String name, StatementKind kind, RowType<? extends GraphRow> rows) {
        return DeclaredField.plain(
                PAYLOAD,
                name,
                rows.name(),
                "The statement as readers see it after the mutation, if it is one of these; null if they do not see it.",
                Reads.ONE,
                request -> {
                    StatementPayload payload = request.source();
                    return payload.rowId == null || payload.kind != kind
                            ? CompletableFuture.completedFuture(null)
                            : byId.load(request, rows, payload.rowId);
                });
    }
}
