package news.dateline.desk.article;

import java.util.List;
import java.util.Objects;

import io.quarkus.runtime.annotations.RegisterForReflection;
import news.dateline.desk.mutation.Conflict;
import news.dateline.desk.mutation.Payload;
import news.dateline.desk.mutation.UserError;
import news.dateline.desk.mutation.UserErrorCode;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
@Description("What a mutation of an article came to.")
public class ArticlePayload extends Payload {

    /** The article as it is now; null if there is none. */
    @Ignore public @Nullable Long articleId;

    @NonNull
    @Description(
            "Mentions, quotations, statements and evidence that were removed, because the text does not have their words any more. Empty if nothing was.")
    public List<@NonNull LostReference> lost = List.of();

    @Description("What somebody else has changed meanwhile; null unless a user error is CONFLICT.")
    public @Nullable Conflict conflict;

    static ArticlePayload of(long articleId) {
        ArticlePayload payload = new ArticlePayload();
        payload.articleId = articleId;
        return payload;
    }

    /** Changes nothing. */
    static ArticlePayload conflict(LockedArticle article, String message) {
        ArticlePayload payload = of(article.id());
        payload.conflict = article.conflict();
        payload.userErrors = List.of(UserError.of(UserErrorCode.CONFLICT, message));
        return payload;
    }

    /** The working copy would replace what its author has not seen. */
    static ArticlePayload overtaken(LockedArticle article) {
        LockedArticle.Stored stored = Objects.requireNonNull(article.stored());
        String what =
                stored.withdrawn()
                        ? "The article was withdrawn"
                        : "Version %d of the article was loaded".formatted(stored.version());
        return conflict(
                article,
                what + " after the working copy was begun. Set overwrite to true to replace it.");
    }
}
