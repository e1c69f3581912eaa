package news.dateline.desk.article;

import java.util.List;
import java.util.UUID;
import jakarta.annotation.security.RolesAllowed;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import news.dateline.desk.article.History.Note;
import news.dateline.desk.article.input.AnnotateArticle;
import news.dateline.desk.article.input.CreateArticle;
import news.dateline.desk.article.input.DiscardDraft;
import news.dateline.desk.article.input.RestoreArticle;
import news.dateline.desk.article.input.UpdateArticle;
import news.dateline.desk.article.words.Lost;
import news.dateline.desk.graph.EntityKeys;
import news.dateline.desk.mutation.Change;
import news.dateline.desk.mutation.Refused;
import news.dateline.desk.mutation.UserErrorCode;
import news.dateline.errors.SqlState;
import news.dateline.identity.Roles;
import news.dateline.interchange.values.Keys;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** Mutations of working copies. Readers see nothing of them. */
@GraphQLApi
public class DraftMutations {

    private static final int FIRST = 1;
    private static final String UNIQUE_VIOLATION = "23505";

    private final ArticleSteps steps;
    private final LockedArticles articles;
    private final DraftLimit drafts;

    DraftMutations(ArticleSteps steps, LockedArticles articles, DraftLimit drafts) {
        this.steps = steps;
        this.articles = articles;
        this.drafts = drafts;
    }

    @Mutation
    @RolesAllowed(Roles.CONTRIBUTOR)
    @Description(
            "Creates an article as a draft. Readers do not see it before `publishArticle`. Requires the role CONTRIBUTOR.")
    public Uni<ArticlePayload> createArticle(
            @NonNull @Description("The article.") CreateArticle input) {
        DraftLimit.Check limit = drafts.ofCaller();
        return steps.run(change -> limit.of(change).chain(() -> create(change)));
    }

    @Mutation
    @RolesAllowed(Roles.CONTRIBUTOR)
    @Description(
            "Changes the working copy of an article, or begins one of a published article. Mentions, quotations and statements that are left out move with their words. Requires the role EDITOR, or CONTRIBUTOR for own drafts.")
    public Uni<ArticlePayload> updateArticle(
            @NonNull @Description("The changes.") UpdateArticle input) {
        return steps.change(
                Operation.UPDATE,
                (article, change) -> update(article, change, ArticleAction.UPDATED));
    }

    @Mutation
    @RolesAllowed(Roles.CONTRIBUTOR)
    @Description(
            "Changes mentions, quotations and statements of the working copy, or begins one of a published article. Requires the role EDITOR, or CONTRIBUTOR for own drafts.")
    public Uni<ArticlePayload> annotateArticle(
            @NonNull @Description("The mentions, quotations and statements.")
                    AnnotateArticle input) {
        return steps.change(
                Operation.UPDATE,
                (article, change) -> update(article, change, ArticleAction.ANNOTATED));
    }

    @Mutation
    @RolesAllowed(Roles.CONTRIBUTOR)
    @Description(
            "Discards the working copy. What is published stays. `restoreArticle` brings it back. Requires the role EDITOR, or CONTRIBUTOR for own drafts.")
    public Uni<ArticlePayload> discardDraft(
            @NonNull @Description("The article.") DiscardDraft input) {
        return steps.change(Operation.DISCARD, DraftMutations::discard);
    }

    @Mutation
    @RolesAllowed(Roles.CONTRIBUTOR)
    @Description(
            "Makes the content of an earlier version, or a discarded draft, the working copy; `publishArticle` publishes it as a new version. Requires the role EDITOR, or CONTRIBUTOR for own discarded drafts.")
    public Uni<ArticlePayload> restoreArticle(
            @NonNull @Description("The version.") RestoreArticle input) {
        DraftLimit.Check limit = drafts.ofCaller();
        return steps.change(
                Operation.RESTORE,
                (article, change) -> limit.of(change).chain(() -> restore(article, change)));
    }

    private Uni<ArticlePayload> create(Change change) {
        String given = change.input().text("key");
        String key = given == null ? "desk/" + UUID.randomUUID() : given;
        JsonObject content = ArticleLines.content(change.input());
        return articles.lock(Keys.article(key))
                .chain(article -> create(article, key, content, change));
    }

    private static Uni<ArticlePayload> create(
            LockedArticle article, String key, JsonObject content, Change change) {
        if (article.isKnown()) {
            throw keyTaken();
        }
        return EntityKeys.into(content)
                .chain(
                        changes ->
                                save(
                                        article,
                                        ArticleLines.draft(
                                                ArticleLines.fresh(key), FIRST, article.now()),
                                        changes,
                                        change,
                                        ArticleAction.CREATED))
                // Another request has created it at the same time.
                .onFailure(failure -> UNIQUE_VIOLATION.equals(SqlState.of(failure)))
                .transform(failure -> keyTaken());
    }

    private static Refused keyTaken() {
        return Refused.of(
                UserErrorCode.KEY_TAKEN, "There is an article with this key already.", "key");
    }

    private static Uni<ArticlePayload> update(
            LockedArticle article, Change change, ArticleAction action) {
        return EntityKeys.into(ArticleLines.content(change.input()))
                .chain(
                        content ->
                                WorkingLines.of(article)
                                        .map(line -> draft(article, line))
                                        .chain(
                                                line ->
                                                        save(
                                                                article, line, content, change,
                                                                action)));
    }

    /**
     * A working copy keeps its version: a load that overtook it is a conflict when it is published.
     */
    private static JsonObject draft(LockedArticle article, JsonObject line) {
        int version = article.isOpen() ? article.open().version : article.nextVersion();
        return ArticleLines.draft(line, version, article.now());
    }

    private static Uni<ArticlePayload> save(
            LockedArticle article,
            JsonObject line,
            JsonObject content,
            Change change,
            ArticleAction action) {
        return ArticleLines.change(line, content)
                .chain(lost -> save(article, line, lost, change, action));
    }

    private static Uni<ArticlePayload> save(
            LockedArticle article,
            JsonObject line,
            List<Lost> lost,
            Change change,
            ArticleAction action) {
        Note note = new Note(action, line.getInteger(ArticleLines.VERSION), null);
        return WorkingCopies.save(article, line, change.author())
                .call(() -> History.addOrExtend(article, change.author(), note, line))
                .map(
                        warnings -> {
                            ArticlePayload payload = ArticlePayload.of(article.id(), warnings);
                            payload.lost = lost.stream().map(LostReference::of).toList();
                            return payload;
                        });
    }

    private static Uni<ArticlePayload> discard(LockedArticle article, Change change) {
        Note note = new Note(ArticleAction.DISCARDED, article.open().version, null);
        return History.add(article, change.author(), note, null)
                .chain(() -> WorkingCopies.close(article, change.author()))
                .replaceWith(() -> ArticlePayload.of(article.id()));
    }

    private static Uni<ArticlePayload> restore(LockedArticle article, Change change) {
        Integer version = change.input().number("version");
        Uni<JsonObject> restored =
                version == null || article.isDiscarded()
                        ? WorkingLines.discarded(article)
                        : WorkingLines.earlier(article, version);
        String reason = version == null ? null : "Version " + version;
        return restored.call(line -> WorkingLines.addCorrections(article, line))
                .map(line -> ArticleLines.draft(line, article.nextVersion(), article.now()))
                .chain(
                        line ->
                                WorkingCopies.save(article, line, change.author())
                                        .call(
                                                () ->
                                                        History.add(
                                                                article,
                                                                change.author(),
                                                                new Note(
                                                                        ArticleAction.RESTORED,
                                                                        article.nextVersion(),
                                                                        reason),
                                                                line)))
                .map(warnings -> ArticlePayload.of(article.id(), warnings));
    }
}
