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
class AffiliationEnds implements Link {

    private final ById byId;
    private final Nouns nouns;

    AffiliationEnds(ById byId, Nouns nouns) {
        this.byId = byId;
        this.nouns = nouns;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                OneLink.required(
                        "Affiliation",
                        "person",
                        "Person",
                        "Who holds or held the role.",
                        row -> ((Affiliation) row).personId,
                        (env, id) -> byId.load(env, Person.TYPE, id)),
                EntityLink.optional(
                        "Affiliation",
                        "body",
                        "The organization or state; null where the text names none.",
                        row -> ((Affiliation) row).bodyId,
                        row -> ((Affiliation) row).bodyKind,
                        nouns),
                OneLink.required(
                        "Relationship",
                        "person",
                        "Person",
                        "Who is meant.",
                        row -> ((Relationship) row).personId,
                        (env, id) -> byId.load(env, Person.TYPE, id)));
    }
}
