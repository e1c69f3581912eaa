package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.loading.Lists;
import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;
import news.dateline.person.Affiliation;
import news.dateline.person.AffiliationList;
import news.dateline.person.Person;
import news.dateline.person.Relationship;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;

/** The links of a person, of affiliations and of relationships. */
@ApplicationScoped
class PersonLinks implements Link {

    private static final String ON = "Person";

    private static final Order BY_KIND =
            Order.ascending(
                    "KIND",
                    OrderKey.key("x.kind", KeyType.TEXT),
                    OrderKey.key("x.id", KeyType.NUMBER));

    private final OneLinks one;
    private final Lists lists;

    PersonLinks(OneLinks one, Lists lists) {
        this.one = one;
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                AffiliationList.of(
                                ON,
                                "affiliations",
                                "The roles that this person holds or held",
                                "x.person_id = p.id")
                        .build(lists),
                one.required(
                        Affiliation.class,
                        "person",
                        Person.TYPE,
                        "The person who holds or held the role.",
                        affiliation -> affiliation.personId),
                one.optional(
                        Affiliation.class,
                        "body",
                        "The organization or state in which the role is held; null if the source names none.",
                        affiliation -> affiliation.body),
                ConnectionLink.on(ON, "relationships")
                        .describe(
                                "The people related to this person, by kind of relationship in alphabetical order, then by id.")
                        .of(Relationship.TYPE)
                        .where("x.owner_id = p.id")
                        .orderedBy(BY_KIND)
                        .build(lists),
                one.required(
                        Relationship.class,
                        "person",
                        Person.TYPE,
                        "The other person.",
                        relationship -> relationship.personId));
    }
}
