package news.dateline.desk.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entity.EntityFilters;
import news.dateline.entity.EntityKind;
import news.dateline.entity.EntityName;
import news.dateline.entity.EntityOrder;
import news.dateline.entity.Ids;
import news.dateline.identity.Roles;
import news.dateline.loading.ById;
import news.dateline.loading.FieldRequest;
import news.dateline.loading.Lists;
import news.dateline.loading.RowType;
import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.FilterType;
import news.dateline.schema.Link;
import news.dateline.schema.ListLink;
import news.dateline.schema.Reads;
import news.dateline.schema.Reads.ShortList;
import org.jspecify.annotations.Nullable;

/** The list of all entities, also of those that readers do not see, and what each leads to. */
@ApplicationScoped
class DeskEntityLinks implements Link {

    private static final RowType<EntityName> NAMES =
            RowType.ofDesk(EntityName.class, "entity_name");

    private static final Order AS_GIVEN =
            Order.ascending(
                    "AS_GIVEN",
                    OrderKey.key("x.ord", KeyType.NUMBER),
                    OrderKey.key("x.id", KeyType.NUMBER));

    private static final FilterType FILTER =
            FilterType.named("DeskEntityFilter", "A filter for entities of the desk.")
                    .with(
                            "kind",
                            "[EntityKind!]",
                            "Entities of any of these kinds.",
                            (selection, kinds) ->
                                    selection.whereIndexed("x.kind", Ids.few(kinds)))
                    .with(
                            "name",
                            "String",
                            EntityFilters.NAME,
                            (selection, text) -> EntityFilters.deskName(selection, text));

    private final ById byId;
    private final Lists lists;

    DeskEntityLinks(ById byId, Lists lists) {
        this.byId = byId;
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        List<DeclaredField> fields = new ArrayList<>();
        fields.add(
                ConnectionLink.root("deskEntities")
                        .describe(
                                "People, organizations, places and events by name, also those that readers do not see because nothing visible names them. Requires the role CONTRIBUTOR.")
                        .of(DeskEntity.TYPE)
                        .filteredBy(FILTER)
                        .orderedBy(EntityOrder.NAME)
                        .build(lists)
                        .restrictedTo(Roles.CONTRIBUTOR));
        fields.add(
                ListLink.of(
                        "DeskEntity",
                        "names",
                        "All names, the preferred one first.",
                        NAMES,
                        "x.entity_id = p.id",
                        AS_GIVEN,
                        new ShortList(10),
                        lists));
        fields.add(
                other(
                        "partOf",
                        "What it is a part of: `parent` in the inputs of organizations, `within` in those of places, `partOf` in those of events; null if nothing.",
                        entity -> entity.partOfId));
        fields.add(
                other(
                        "headquarters",
                        "Of an organization: the place where it has its headquarters; null if unknown.",
                        entity -> entity.headquartersId));
        for (EntityKind kind : EntityKind.values()) {
            fields.add(
                    DeclaredField.plain(
                            kind.typeName() + "Payload",
                            "similar",
                            "[DeskEntity!]!",
                            "Of a mutation that creates: others of that kind that have the same name, which may be meant. Ten at the most.",
                            new ShortList(1, SimilarEntities.MOST),
                            this::similar));
        }
        return fields;
    }

    private DeclaredField other(
            String name, String description, Function<DeskEntity, @Nullable Long> id) {
        return DeclaredField.plain(
                "DeskEntity",
                name,
                "DeskEntity",
                description,
                Reads.ONE,
                request -> {
                    Long other = id.apply(request.source());
                    return other == null
                            ? CompletableFuture.completedFuture(null)
                            : byId.load(request, DeskEntity.TYPE, other);
                });
    }

    private CompletableFuture<List<DeskEntity>> similar(FieldRequest request) {
        List<CompletableFuture<DeskEntity>> found =
                request.<EntityPayload>source().similarIds.stream()
                        .map(id -> byId.load(request, DeskEntity.TYPE, id))
                        .toList();
        return CompletableFuture.allOf(found.toArray(CompletableFuture[]::new))
                .thenApply(
                        done ->
                                found.stream()
                                        .map(CompletableFuture::join)
                                        .filter(Objects::nonNull)
                                        .toList());
    }
}
