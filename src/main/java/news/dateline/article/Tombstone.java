package news.dateline.article;

import java.time.Instant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import news.dateline.entity.GlobalId;
import news.dateline.entity.Node;
import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(schema = "readable", name = "tombstone")
@Description(
        "The record of a withdrawn article that readers could see before. `node` and `nodes` return it for the article's id; `article(id:)` is null, and no list contains it.")
public class Tombstone extends GraphRow implements Node {

    public static final RowType<Tombstone> TYPE = RowType.of(Tombstone.class);

    @NonNull
    @Description("When the article was withdrawn, in UTC.")
    public Instant withdrawnAt;

    @Column(name = "withdrawn_reason")
    @Description("Why it was withdrawn; null if no reason was given.")
    public @Nullable String reason;

    @Id
    @NonNull
    @Override
    @Description("The id of the withdrawn article.")
    public String getId() {
        return GlobalId.encode(Article.TYPE.name(), rowId);
    }

    @Override
    public String followedId() {
        return getId();
    }
}
