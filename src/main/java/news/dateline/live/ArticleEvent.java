package news.dateline.live;

import java.time.Instant;

import news.dateline.article.Article;
import news.dateline.change.Change;
import news.dateline.change.ChangeCursors;
import news.dateline.entity.GlobalId;
import news.dateline.entity.Part;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("An event of the subscription to articles.")
public class ArticleEvent implements Part {

    @NonNull
    @Description("What happened.")
    public final ArticleEventKind kind;

    @Ignore final Change change;

    ArticleEvent(Change change, ArticleEventKind kind) {
        this.change = change;
        this.kind = kind;
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

    @Id
    @NonNull
    @Description("The id of the article.")
    public String getArticleId() {
        return GlobalId.encode(Article.TYPE.name(), change.row);
    }

    @Description("The version that came with the change. `article` may have a later one.")
    public @Nullable Integer getVersion() {
        return change.version;
    }

    boolean hasArticle() {
        return kind != ArticleEventKind.WITHDRAWN && kind != ArticleEventKind.UNMATCHED;
    }
}
