package news.dateline.desk.bundle;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;
import news.dateline.interchange.read.Content;
import news.dateline.interchange.values.Keys;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
@Description("The result of a line of a bundle.")
public class BundleLineResult {

    /** The article that the line is about; null if it is about something else, or refused. */
    @Ignore public @Nullable Long articleId;

    /** The entity that the line is about; null if it is about something else, or refused. */
    @Ignore public @Nullable Long entityId;

    @NonNull
    @Description(
            "The outcome of the line. If the request changed nothing, the outcome that it would have had.")
    public BundleLineOutcome outcome;

    @NonNull
    @Description("Why the line is refused. Empty if it is not.")
    public List<@NonNull BundleLineProblem> problems = List.of();

    @NonNull
    @Description("Warnings about a line that is not refused: what is probably a mistake.")
    public List<@NonNull BundleLineProblem> warnings = List.of();

    void isAbout(@Nullable Content content) {
        if (content instanceof Content.OfArticle article) {
            articleId = article.id();
        } else if (content instanceof Content.OfWithdrawal withdrawal) {
            articleId = withdrawal.id();
        } else if (content instanceof Content.OfEntity entity) {
            entityId = Keys.entity(entity.key());
        } else if (content instanceof Content.OfMerge merge) {
            entityId = Keys.entity(merge.from());
        }
    }
}
