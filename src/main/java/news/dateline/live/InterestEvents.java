package news.dateline.live;

import news.dateline.change.Change;
import news.dateline.change.ChangeKind;
import news.dateline.change.ChangedKind;
import org.jspecify.annotations.Nullable;

/** What event a change is for an interest. */
final class InterestEvents {

    private InterestEvents() {}

    /**
     * The event; null if it is none.
     *
     * @param matches whether the database says that the changed object is of interest
     */
    static @Nullable Object of(Interest interest, Change change, boolean matches) {
        if (interest instanceof Interest.Changes changes) {
            return changes.isOne(change) ? new ChangeEvent(change) : null;
        }
        if (interest instanceof Interest.Articles articles) {
            ArticleEventKind kind = kind(change, matches, articles.filter() != null);
            return kind == null ? null : new ArticleEvent(change, kind);
        }
        // Nobody can say any more what a withdrawn article named.
        return matches || isWithdrawnArticle(change)
                ? new EntityEvent(change, ((Interest.OfEntity) interest).globalId())
                : null;
    }

    private static boolean isWithdrawnArticle(Change change) {
        return change.nodeKind == ChangedKind.ARTICLE && change.kind == ChangeKind.WITHDRAWN;
    }

    /** The id of the change that the event is of. */
    static long id(Object event) {
        if (event instanceof ChangeEvent some) {
            return some.change.rowId;
        }
        return event instanceof ArticleEvent some
                ? some.change.rowId
                : ((EntityEvent) event).change.rowId;
    }

    private static @Nullable ArticleEventKind kind(
            Change change, boolean matches, boolean isFiltered) {
        if (change.nodeKind != ChangedKind.ARTICLE) {
            return null;
        }
        if (change.kind == ChangeKind.WITHDRAWN) {
            return ArticleEventKind.WITHDRAWN;
        }
        if (matches) {
            return ArticleEventKind.valueOf(change.kind.name());
        }
        // A later version is published after a withdrawal, which is not told any more.
        boolean mayHaveMatched =
                change.kind != ChangeKind.PUBLISHED || change.version != null && change.version > 1;
        return mayHaveMatched && isFiltered ? ArticleEventKind.UNMATCHED : null;
    }
}
