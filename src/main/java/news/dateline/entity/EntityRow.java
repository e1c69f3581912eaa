package news.dateline.entity;

import java.util.List;
import jakarta.persistence.MappedSuperclass;

import news.dateline.loading.Row;
import news.dateline.storage.ReadFor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** What the four kinds of entity have in common. Each of them also implements {@link Entity}. */
@MappedSuperclass
public abstract class EntityRow extends Row {

    @NonNull
    @Description("The preferred name.")
    public String name;

    @Ignore
    @ReadFor("sortName")
    public String sortName;

    @Description("What it is, in a phrase; null if nothing is on file.")
    public String description;

    @Description("Its Wikidata item, Q and digits; null if none is known.")
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
