package news.dateline.entity;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.schema.Getters;
import news.dateline.schema.Shown;

/** How what all entities share shows plain fields. */
@ApplicationScoped
class EntityGetters implements Shown {

    @Override
    public List<Getters<?>> getters() {
        return List.of(
                Getters.<Node>of(Node.class).show("id", Node::getId),
                Getters.<EntityRow>of("Entity")
                        .show("name", entity -> entity.name)
                        .show("description", entity -> entity.description)
                        .show("wikidataId", entity -> entity.wikidataId),
                Getters.of(EntityName.class)
                        .show("text", entityName -> entityName.text)
                        .show("kind", entityName -> entityName.kind),
                Getters.of(FuzzyDate.class)
                        .show("earliest", fuzzyDate -> fuzzyDate.earliest)
                        .show("latest", fuzzyDate -> fuzzyDate.latest)
                        .show("at", fuzzyDate -> fuzzyDate.at)
                        .show("precision", fuzzyDate -> fuzzyDate.precision)
                        .show("text", fuzzyDate -> fuzzyDate.text));
    }
}
