package news.dateline.desk.article;

import java.util.List;
import java.util.Objects;

import io.quarkus.runtime.annotations.RegisterForReflection;
import news.dateline.desk.mutation.MutationWarning;
import news.dateline.desk.mutation.UserError;
import news.dateline.desk.mutation.UserErrorCode;
import news.dateline.desk.mutation.WarningPayload;
import news.dateline.interchange.values.Problem;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
@Description("The result of a mutation of an article.")
public class ArticlePayload extends WarningPayload {

    /** The article as it is now; null if there is none. */
    @Ignore public @Nullable Long articleId;

    @NonNull
    @Description(
            "Mentions, quotations, statements and evidence that were removed, because the text does not have their words any more. Empty if nothing was.")
    public List<@NonNull LostReference> lost = List.of();

    static ArticlePayload of(long articleId) {
        ArticlePayload payload = new ArticlePayload();
        payload.articleId = articleId;
        return payload;
    }

    static ArticlePayload of(long articleId, List<Problem> warnings) {
        ArticlePayload payload = of(articleId);
        payload.warnings = MutationWarning.of(warnings);
        return payload;
    }

    /** The next version would replace, or cancel, what its author may not know of. */
    static ArticlePayload overtaken(LockedArticle article) {
        ArticlePayload payload = of(article.id());
        payload.conflict = article.conflict();
        payload.userErrors = List.of(UserError.of(UserErrorCode.CONFLICT, what(article)));
        return payload;
    }

    private static String what(LockedArticle article) {
        if (!article.isOvertaken()) {
            return "The article will be withdrawn at %s; its next version would cancel that. Set overwrite to true to cancel it."
                    .formatted(ArticleLines.text(Objects.requireNonNull(article.endsAt())));
        }
        LockedArticle.Stored stored = Objects.requireNonNull(article.stored());
        String what =
                stored.withdrawn()
                        ? "The article was withdrawn"
                        : "Version %d of the article was loaded".formatted(stored.version());
        return what + " after the working copy was begun. Set overwrite to true to replace it.";
    }
}
