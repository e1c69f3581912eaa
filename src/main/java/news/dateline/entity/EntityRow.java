package news.dateline.entity;

import java.util.List;
import jakarta.persistence.MappedSuperclass;

import news.dateline.loading.GraphRow;
import news.dateline.storage.ReadFor;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * What the four kinds of entity have in common. Each of them also implements {@link Entity}, which
 * describes the fields that all of them show.
 */
@MappedSuperclass
public abstract class EntityRow extends GraphRow {

    public String name;

    public String description;

    public String wikidataId;

    @Ignore
    @ReadFor("sameAs")
    public List<String> sameAs;

    public String getName() {
        return name;
    }

    public String getDescription() {
        return description;
    }

    public String getWikidataId() {
        return wikidataId;
    }
}
