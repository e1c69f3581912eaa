package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.loading.Lists;
import news.dateline.person.Affiliation;
import news.dateline.person.AffiliationOrder;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;

/** Organization.members. */
@ApplicationScoped
class OrganizationMembers implements Link {

    private final Lists lists;

    OrganizationMembers(Lists lists) {
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                ConnectionLink.on("Organization", "members")
                        .describe(
                                "Who holds or held a role in it, by `since`, else `asOf`, newest first; those of unknown date last.")
                        .of(Affiliation.TYPE)
                        .where("x.body_id = p.id")
                        .argument(
                                "state",
                                "AffiliationState",
                                "Held, former or unknown as of each affiliation's own date.",
                                (selection, state) ->
                                        selection.whereOneOf("x.state", List.of(state)))
                        .argument(
                                "heldAt",
                                "Date",
                                "Held on that day, as far as is known: an open end counts as held, a former role without an end ends with its `asOf`.",
                                AffiliationOrder::heldAt)
                        .orderedBy(AffiliationOrder.NEWEST)
                        .build(lists));
    }
}
