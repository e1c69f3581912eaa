package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.loading.Lists;
import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;
import news.dateline.person.Relationship;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;

/** Person.relationships. */
@ApplicationScoped
class PersonRelationships implements Link {

    private static final Order BY_KIND =
            Order.ascending(
                    "KIND",
                    OrderKey.key("x.kind", KeyType.TEXT),
                    OrderKey.key("x.id", KeyType.NUMBER));

    private final Lists lists;

    PersonRelationships(Lists lists) {
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                ConnectionLink.on("Person", "relationships")
                        .describe(
                                "Who is what to this person, by kind in alphabetical order, then by id.")
                        .of(Relationship.TYPE)
                        .where("x.owner_id = p.id")
                        .orderedBy(BY_KIND)
                        .build(lists));
    }
}
