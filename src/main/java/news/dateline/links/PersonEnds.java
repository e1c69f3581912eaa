package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entity.NodeTypes;
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
    private final NodeTypes nodes;

    PersonEnds(ById byId, NodeTypes nodes) {
        this.byId = byId;
        this.nodes = nodes;
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
                        nodes),
                OneLink.required(
                        Relationship.class,
                        "person",
                        Person.TYPE,
                        "Who is meant.",
                        relationship -> relationship.personId,
                        byId));
    }
}
