package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entity.Nouns;
import news.dateline.loading.ById;
import news.dateline.person.Affiliation;
import news.dateline.person.Person;
import news.dateline.person.Relationship;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;
import news.dateline.schema.OneLink;

/** What an affiliation joins. */
@ApplicationScoped
class PersonEnds implements Link {

    private final ById byId;
    private final Nouns nouns;

    PersonEnds(ById byId, Nouns nouns) {
        this.byId = byId;
        this.nouns = nouns;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                OneLink.required(
                        Affiliation.class,
                        "person",
                        Person.TYPE,
                        "Who holds or held the role.",
                        affiliation -> affiliation.personId,
                        byId),
                EntityLink.optional(
                        Affiliation.class,
                        "body",
                        "The organization or state; null where the text names none.",
                        affiliation -> affiliation.bodyId,
                        affiliation -> affiliation.bodyKind,
                        nouns),
                OneLink.required(
                        Relationship.class,
                        "person",
                        Person.TYPE,
                        "Who is meant.",
                        relationship -> relationship.personId,
                        byId));
    }
}
