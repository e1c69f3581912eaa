package news.dateline.desk.article;

import jakarta.annotation.security.RolesAllowed;

import io.smallrye.mutiny.Uni;
import news.dateline.desk.article.input.CorrectArticle;
import news.dateline.desk.article.input.PublishArticle;
import news.dateline.desk.article.input.ScheduleArticle;
import news.dateline.desk.article.input.UnscheduleArticle;
import news.dateline.desk.article.input.WithdrawArticle;
import news.dateline.desk.mutation.Refused;
import news.dateline.identity.Roles;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** Mutations that decide what readers see, and when. */
@GraphQLApi
public class PublicationMutations {

    private final ArticleSteps steps;
    private final Publication publication;

    PublicationMutations(ArticleSteps steps, Publication publication) {
        this.steps = steps;
        this.publication = publication;
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description(
            "Publishes the working copy as the next version; a scheduled one too, without waiting. Requires the role EDITOR.")
    public Uni<ArticlePayload> publishArticle(
            @NonNull @Description("What to publish.") PublishArticle input) {
        return steps.publish(
                Operation.PUBLISH,
                (article, change) ->
                        WorkingLines.of(article)
                                .chain(line -> publication.publish(article, line, change)));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description(
            "Sets the time at which the working copy is published, or changes it. Requires the role EDITOR.")
    public Uni<ArticlePayload> scheduleArticle(
            @NonNull @Description("What to publish, and when.") ScheduleArticle input) {
        return steps.change(Operation.SCHEDULE, Scheduling::set);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Removes the time that was set: the working copy stays. Requires the role EDITOR.")
    public Uni<ArticlePayload> unscheduleArticle(
            @NonNull @Description("The article.") UnscheduleArticle input) {
        return steps.change(
                Operation.UNSCHEDULE,
                (article, change) ->
                        Scheduling.remove(article, change.author(), null)
                                .replaceWith(() -> ArticlePayload.of(article.id())));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description(
            "Publishes a correction, with the changes that it consists of, as the next version. If there is a working copy, it is published with them. Requires the role EDITOR.")
    public Uni<ArticlePayload> correctArticle(
            @NonNull @Description("The correction.") CorrectArticle input) {
        return steps.publish(
                Operation.CORRECT,
                (article, change) ->
                        publication
                                .correct(article, change)
                                .onFailure(Refused.class)
                                .transform(
                                        failure ->
                                                CorrectionText.named((Refused) failure, change)));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description(
            "Withdraws a published article: readers see a tombstone, if they had seen the article. A working copy stays, and is not scheduled any more. Requires the role EDITOR.")
    public Uni<ArticlePayload> withdrawArticle(
            @NonNull @Description("What to withdraw, and why.") WithdrawArticle input) {
        return steps.publish(Operation.WITHDRAW, publication::withdraw);
    }
}
