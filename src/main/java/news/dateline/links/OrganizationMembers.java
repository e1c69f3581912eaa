package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.loading.Lists;
import news.dateline.person.AffiliationList;
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
                AffiliationList.of(
                                "Organization",
                                "members",
                                "Who holds or held a role in it",
                                "x.body_id = p.id")
                        .build(lists));
    }
}
