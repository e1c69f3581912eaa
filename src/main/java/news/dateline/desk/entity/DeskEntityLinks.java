package news.dateline.desk.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entity.EntityFilters;
import news.dateline.entity.EntityName;
import news.dateline.entity.EntityOrder;
import news.dateline.entity.Ids;
import news.dateline.identity.Roles;
import news.dateline.interchange.values.Keys;
import news.dateline.loading.ById;
import news.dateline.loading.Lists;
import news.dateline.loading.RowType;
import news.dateline.loading.Selection;
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

    /** The longest word of the name leads to the others: it is the rarest as a rule. */
    private static final String HAS_ITS_NAME =
            """
            x.id <> p.id
            and x.kind = (select e.kind from graph.entity e where e.id = p.id)
            and x.id in (
                select n.entity_id
                from graph.entity_name own
                cross join lateral (
                    select w.word from graph.entity_word w where w.name_id = own.id
                    order by length(w.word) desc, w.word limit 1) longest
                join graph.entity_word w on w.word = longest.word
                join graph.entity_name n on n.id = w.name_id and lower(n.text) = lower(own.text)
                where own.entity_id = p.id and own.kind = 'PRIMARY')
            """;

    private static final FilterType FILTER =
            FilterType.named("DeskEntityFilter", "A filter for entities of the desk.")
                    .with(
                            "ids",
                            "[ID!]",
                            "Only entities with these ids, or that these ids lead to.",
                            (selection, ids) -> any(selection, Ids.ENTITY.all(ids)))
                    .with(
                            "keys",
                            "[String!]",
                            "Entities that have these keys in bundles, or that these keys lead to.",
                            (selection, keys) ->
                                    any(
                                            selection,
                                            Ids.few(keys).stream()
                                                    .map(key -> Keys.entity((String) key))
                                                    .toList()))
                    .with(
                            "kind",
                            "[EntityKind!]",
                            "Entities of any of these kinds.",
                            (selection, kinds) -> selection.whereIndexed("x.kind", Ids.few(kinds)))
                    .with("name", "String", EntityFilters.NAME, EntityFilters::deskName);

    private static void any(Selection selection, List<Long> ids) {
        String array = selection.bindEntities(ids);
        selection.whereIdIn("select unnest(" + array + ")", "x.id = any (" + array + ")");
    }

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
                        .where("x.merged_into is null")
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
        fields.add(
                ListLink.of(
                        "DeskEntity",
                        "similar",
                        "Others of its kind that have its name, in any case of letters: perhaps they are the same. To be read when one was created.",
                        DeskEntity.TYPE,
                        HAS_ITS_NAME + " and x.merged_into is null",
                        EntityOrder.NAME,
                        new ShortList(1, 10),
                        lists));
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
}
