package news.dateline.person;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.schema.Getters;
import news.dateline.schema.Shown;

/** How a person and what is said of one show plain fields. */
@ApplicationScoped
class PersonGetters implements Shown {

    @Override
    public List<Getters<?>> getters() {
        return List.of(
                Getters.of(Person.class)
                        .show("givenName", person -> person.givenName)
                        .show("familyName", person -> person.familyName)
                        .show("born", person -> person.born)
                        .show("died", person -> person.died),
                Getters.of(Affiliation.class)
                        .show("role", affiliation -> affiliation.role)
                        .show("state", affiliation -> affiliation.state)
                        .show("asOf", affiliation -> affiliation.asOf)
                        .show("since", affiliation -> affiliation.since)
                        .show("until", affiliation -> affiliation.until),
                Getters.of(Relationship.class).show("kind", relationship -> relationship.kind));
    }
}
