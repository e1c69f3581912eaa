package news.dateline.entity;

import java.util.List;
import jakarta.persistence.MappedSuperclass;

import news.dateline.loading.GraphRow;
import news.dateline.storage.ReadFor;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

/**
 * What the four kinds of entity have in common. Each of them also implements {@link Entity}, which
 * describes the fields that all of them show.
 */
@MappedSuperclass
public abstract class EntityRow extends GraphRow {

    public String name;

    public @Nullable String description;

    public @Nullable String wikidataId;

    @Ignore
    @ReadFor("sameAs")
    public List<String> sameAs;

    public String getName() {
        return name;
    }

    public @Nullable String getDescription() {
        return description;
    }

    public @Nullable String getWikidataId() {
        return wikidataId;
    }
}
