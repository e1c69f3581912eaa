package news.dateline.live;

import java.time.Instant;

import news.dateline.article.Article;
import news.dateline.change.Change;
import news.dateline.change.ChangeCursors;
import news.dateline.change.ChangeKind;
import news.dateline.change.ChangedKind;
import news.dateline.entity.GlobalId;
import news.dateline.entity.Part;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("An event of the subscription to an entity.")
public class EntityEvent implements Part {

    @Ignore final Change change;

    @Ignore final String entityId;

    EntityEvent(Change change, String entityId) {
        this.change = change;
        this.entityId = entityId;
    }

    @NonNull
    @Description(
            "The position in the change feed. Pass it as `after`, to a subscription or to `Query.changes`, to go on after this event.")
    public String getCursor() {
        return ChangeCursors.encode(change.rowId);
    }

    @NonNull
    @Description("When the change came into the feed, in UTC.")
    public Instant getAt() {
        return change.at;
    }

    @NonNull
    @Description(
            "What happened to the article that names the entity; without an article, to the entity itself. WITHDRAWN comes for every article that is withdrawn, as nobody can say any more what it named: delete it if you have it.")
    public ChangeKind getKind() {
        return change.kind;
    }

    @Id
    @Description("The id of the article; null if the change is of the entity itself.")
    public @Nullable String getArticleId() {
        return change.nodeKind == ChangedKind.ARTICLE
                ? GlobalId.encode(Article.TYPE.name(), change.row)
                : null;
    }

    boolean hasArticle() {
        return change.nodeKind == ChangedKind.ARTICLE && change.kind != ChangeKind.WITHDRAWN;
    }
}
