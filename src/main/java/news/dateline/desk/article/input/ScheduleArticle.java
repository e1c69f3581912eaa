package news.dateline.desk.article.input;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("When a working copy is published.")
@Input("ScheduleArticleInput")
public class ScheduleArticle {

    @Id
    @NonNull
    @Description("The article: `DeskArticle.id`.")
    public String id;

    @NonNull
    @Description(
            "When to publish it; in the future by the database's clock. Readers see it from then on: an embargo is lifted.")
    public Instant publishAt;

    @Description(
            "`DeskArticle.version` as you have read it: if the article has changed since then, nothing is done, and the user error is CONFLICT. Recommended.")
    public @Nullable Integer expectedVersion;

    @Description(
            "Whether to go on if another version was loaded, or the article was withdrawn, after the working copy was begun: that is replaced. Default: false, and the user error is CONFLICT.")
    public @Nullable Boolean overwrite;

    @Description(
            "A text of your choice, at most 200 characters. If a request with it is repeated within 24 hours, it gets the answer of the first and changes nothing.")
    public @Nullable String idempotencyKey;
}
