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
class WholeEnds implements Link {

    private final ById byId;

    WholeEnds(ById byId) {
        this.byId = byId;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                OneLink.optional(
                        Organization.class,
                        "parent",
                        Organization.TYPE,
                        "What it is an immediate part of; null if of nothing on file.",
                        organization -> organization.parentId,
                        byId),
                OneLink.optional(
                        Organization.class,
                        "headquarters",
                        Place.TYPE,
                        "Where it sits; null if that is not on file.",
                        organization -> organization.headquartersId,
                        byId),
                OneLink.optional(
                        Place.class,
                        "within",
                        Place.TYPE,
                        "What it lies in, the next larger place on file; null if there is none.",
                        place -> place.withinId,
                        byId));
    }
}
