package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entity.EntityOrder;
import news.dateline.loading.Lists;
import news.dateline.organization.Organization;
import news.dateline.person.AffiliationList;
import news.dateline.place.Place;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;

/** The links of an organization. */
@ApplicationScoped
class OrganizationLinks implements Link {

    private static final String ON = "Organization";

    private final OneLinks one;
    private final Lists lists;

    OrganizationLinks(OneLinks one, Lists lists) {
        this.one = one;
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                one.optional(
                        Organization.class,
                        "parent",
                        Organization.TYPE,
                        "The organization that it is an immediate part of; null if there is none.",
                        organization -> organization.parentId),
                ConnectionLink.on(ON, "parts")
                        .describe("Its immediate parts, by name.")
                        .of(Organization.TYPE)
                        .where("x.part_of_id = p.id")
                        .orderedBy(EntityOrder.NAME)
                        .build(lists),
                one.optional(
                        Organization.class,
                        "headquarters",
                        Place.TYPE,
                        "The place where it has its seat; null if that is not known.",
                        organization -> organization.headquartersId),
                AffiliationList.of(
                                ON, "members", "Who holds or held a role in it", "x.body_id = p.id")
                        .build(lists));
    }
}
