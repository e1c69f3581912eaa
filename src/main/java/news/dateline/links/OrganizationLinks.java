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
                        "The organization of which this is an immediate part; null if there is none.",
                        organization -> organization.parentId),
                ConnectionLink.on(ON, "parts")
                        .describe("The immediate parts of the organization, by name.")
                        .of(Organization.TYPE)
                        .where("x.part_of_id = p.id")
                        .leadingElsewhere()
                        .orderedBy(EntityOrder.NAME)
                        .build(lists),
                one.optional(
                        Organization.class,
                        "headquarters",
                        Place.TYPE,
                        "The place of the organization's headquarters; null if unknown.",
                        organization -> organization.headquartersId),
                AffiliationList.of(
                                ON,
                                "members",
                                "The roles that people hold or held in this organization",
                                "x.body_id = p.id")
                        .build(lists));
    }
}
