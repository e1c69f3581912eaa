package news.dateline.organization;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entity.EntityKind;
import news.dateline.entity.EntityOrder;
import news.dateline.entity.LookUp;
import news.dateline.entity.Previews;
import news.dateline.loading.ById;
import news.dateline.loading.Lists;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;

/** The ways into the graph by organizations. */
@ApplicationScoped
class OrganizationQueries implements Link {

    private final ById byId;
    private final Previews previews;
    private final Lists lists;

    OrganizationQueries(ById byId, Previews previews, Lists lists) {
        this.byId = byId;
        this.previews = previews;
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                LookUp.of(EntityKind.ORGANIZATION, Organization.TYPE).field(byId, previews),
                ConnectionLink.root("organizations")
                        .describe("Organizations, by name.")
                        .of(Organization.TYPE)
                        .filteredBy(OrganizationFilter.TYPE)
                        .orderedBy(EntityOrder.TYPE)
                        .build(lists),
                ConnectionLink.root("publishers")
                        .describe(
                                "The organizations that have published articles, by name. Pass their ids to `ArticleFilter.publisher`.")
                        .of(Organization.TYPE, "readable.publisher x")
                        .orderedBy(EntityOrder.NAME)
                        .build(lists));
    }
}
