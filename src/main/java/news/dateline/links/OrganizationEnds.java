package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.loading.ById;
import news.dateline.organization.Organization;
import news.dateline.place.Place;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;
import news.dateline.schema.OneLink;

/** What an organization is part of, and where it sits. */
@ApplicationScoped
class OrganizationEnds implements Link {

    private final ById byId;

    OrganizationEnds(ById byId) {
        this.byId = byId;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                OneLink.optional(
                        "Organization",
                        "parent",
                        "Organization",
                        "What it is an immediate part of; null if of nothing on file.",
                        row -> ((Organization) row).parentId,
                        (env, id) -> byId.load(env, Organization.TYPE, id)),
                OneLink.optional(
                        "Organization",
                        "headquarters",
                        "Place",
                        "Where it sits; null if that is not on file.",
                        row -> ((Organization) row).headquartersId,
                        (env, id) -> byId.load(env, Place.TYPE, id)),
                OneLink.optional(
                        "Place",
                        "within",
                        "Place",
                        "What it lies in, the next larger place on file; null if there is none.",
                        row -> ((Place) row).withinId,
                        (env, id) -> byId.load(env, Place.TYPE, id)));
    }
}
