package news.dateline.desk.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.desk.article.OwnerRequest;
import news.dateline.entity.EntityKind;
import news.dateline.entity.Ids;
import news.dateline.event.Event;
import news.dateline.identity.Roles;
import news.dateline.loading.ById;
import news.dateline.loading.FieldRequest;
import news.dateline.loading.GraphRow;
import news.dateline.loading.Lists;
import news.dateline.loading.RowType;
import news.dateline.loading.Selection;
import news.dateline.organization.Organization;
import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;
import news.dateline.person.Person;
import news.dateline.place.Place;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.DeclaredField.Argument;
import news.dateline.schema.Link;
import news.dateline.schema.Reads;
import org.jspecify.annotations.Nullable;

/** What the desk reads of entities. */
@ApplicationScoped
class EntityLinks implements Link {

    private static final Map<EntityKind, RowType<? extends GraphRow>> ROWS =
            Map.of(
                    EntityKind.PERSON, Person.TYPE,
                    EntityKind.ORGANIZATION, Organization.TYPE,
                    EntityKind.PLACE, Place.TYPE,
                    EntityKind.EVENT, Event.TYPE);

    private static final Order LATEST_FIRST =
            Order.descending("VERSION", OrderKey.key("x.id", KeyType.NUMBER));

    private final ById byId;
    private final Lists lists;

    EntityLinks(ById byId, Lists lists) {
        this.byId = byId;
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        List<DeclaredField> fields = new ArrayList<>();
        fields.add(
                new DeclaredField(
                                "Query",
                                "deskEntity",
                                "DeskEntity",
                                "The entity with this id, also if readers do not see it; null if there is none. Requires the role CONTRIBUTOR.",
                                List.of(new Argument("id", "ID!", "The id of the entity.")),
                                List.of(),
                                Reads.ONE,
                                request ->
                                        byId.load(
                                                request,
                                                DeskEntity.TYPE,
                                                Ids.ENTITY.one(request.argument("id"))))
                        .restrictedTo(Roles.CONTRIBUTOR));
        fields.add(history());
        for (EntityKind kind : EntityKind.values()) {
            RowType<? extends GraphRow> rows = Objects.requireNonNull(ROWS.get(kind));
            fields.add(
                    DeclaredField.plain(
                            rows.name() + "Payload",
                            kind.word(),
                            rows.name(),
                            "The "
                                    + kind.word()
                                    + " as readers see it after the mutation; null if they do not see it or there is none.",
                            Reads.ONE,
                            request -> load(request, rows)));
            fields.add(
                    DeclaredField.plain(
                            rows.name() + "Payload",
                            "entity",
                            "DeskEntity",
                            "The "
                                    + kind.word()
                                    + " as the desk sees it after the mutation; null if there is none.",
                            Reads.ONE,
                            request -> load(request, DeskEntity.TYPE)));
        }
        return fields;
    }

    private DeclaredField history() {
        DeclaredField all =
                ConnectionLink.on("DeskEntity", "history")
                        .describe(
                                "The changes of the entity, latest first: those of the desk, and the last 100 of loads. The load that added the entity is not among them. Contributors see no retractions of statements, and not which mentions were reassigned to another entity.")
                        .of(EntityEdit.TYPE)
                        .where("x.entity_id = p.id")
                        .narrowedBy(EntityLinks::withoutWhatMayBeHidden)
                        .orderedBy(LATEST_FIRST)
                        .build(lists);
        return all.answeredBy(request -> all.fetch().of(OwnerRequest.unlessEditor(request)));
    }

    /** Articles that contributors may not see can have made the statements, or have the words. */
    private static void withoutWhatMayBeHidden(Selection selection, Map<String, Object> given) {
        if (given.get(OwnerRequest.OWNER) != null) {
            selection.where(
                    """
                    x.mutation not in ('retractStatement', 'restoreStatement')
                    and coalesce(
                        cast(x.changes as jsonb) -> 'retracted',
                        cast(x.changes as jsonb) -> 'restored',
                        cast(x.changes as jsonb) -> 'reassigned') is null
                    """);
        }
    }

    private <T extends GraphRow> CompletableFuture<@Nullable T> load(
            FieldRequest request, RowType<T> rows) {
        Long id = request.<EntityPayload>source().rowId;
        return id == null ? CompletableFuture.completedFuture(null) : byId.load(request, rows, id);
    }
}
