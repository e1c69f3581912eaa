package news.dateline.organization;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.schema.Getters;
import news.dateline.schema.Shown;

/** How an organization shows plain fields. */
@ApplicationScoped
class OrganizationGetters implements Shown {

    @Override
    public List<Getters<?>> getters() {
        return List.of(
                Getters.of(Organization.class).show("kind", organization -> organization.kind));
    }
}
