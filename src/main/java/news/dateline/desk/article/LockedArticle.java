package news.dateline.desk.article;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;

import io.vertx.core.json.JsonObject;
import news.dateline.desk.mutation.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * An article as a mutation finds it.
 *
 * @param copy its row of working copies, locked until the end of the transaction; null if the desk
 *     never had one
 * @param stored what is in the graph; null if it was never published or loaded
 * @param storedLine what is in the graph, as an export writes it, from the same moment as {@code
 *     stored}; null if there is a working copy, or nothing to export
 * @param began when the transaction began, by the database's clock; nothing that it writes is
 *     visible later than that
 * @param now by the database's clock, after the locks
 * @param endsAt when a withdrawal that was loaded takes effect, which the next version would
 *     cancel; null if there is none
 * @param last null if the desk knows no such article
 */
record LockedArticle(
        long id,
        @Nullable WorkingCopy copy,
        @Nullable Stored stored,
        @Nullable String storedLine,
        OffsetDateTime began,
        OffsetDateTime now,
        @Nullable OffsetDateTime endsAt,
        @Nullable LastChange last) {

    /**
     * What the graph has.
     *
     * @param revision grows with every change
     * @param hidden whether it was loaded as a draft, and not withdrawn
     * @param visible whether readers see it now
     */
    record Stored(
            String key,
            int version,
            long revision,
            boolean withdrawn,
            boolean hidden,
            boolean visible) {}

    /** The version to compare with {@code expectedVersion}, and who made it when. */
    record LastChange(int version, @Nullable String by, Instant at) {}

    /** Of one that is known. */
    Conflict conflict() {
        LastChange change = Objects.requireNonNull(last);
        return Conflict.of(change.version(), change.by(), change.at());
    }

    LockedArticle with(WorkingCopy opened) {
        return new LockedArticle(id, opened, stored, storedLine, began, now, endsAt, last);
    }

    boolean isKnown() {
        return stored != null || isOpen();
    }

    /** Whether it was a draft, and never anything else. */
    boolean isDiscarded() {
        return stored == null && copy != null && !isOpen();
    }

    /** Whether there is a working copy. */
    boolean isOpen() {
        return copy != null && copy.isOpen();
    }

    boolean isPublished() {
        return stored != null && !stored.withdrawn() && !stored.hidden();
    }

    /** Of one that is known. */
    ArticleState state() {
        if (isDiscarded()) {
            return ArticleState.DISCARDED;
        }
        boolean scheduled = isOpen() && open().isScheduled();
        if (stored == null || isOpen() && stored.hidden()) {
            return scheduled ? ArticleState.SCHEDULED : ArticleState.DRAFT;
        }
        if (!isOpen()) {
            if (stored.hidden()) {
                return ArticleState.LOADED_DRAFT;
            }
            if (stored.withdrawn()) {
                return ArticleState.WITHDRAWN;
            }
            return stored.visible() ? ArticleState.PUBLISHED : ArticleState.EMBARGOED;
        }
        if (stored.withdrawn()) {
            return scheduled
                    ? ArticleState.SCHEDULED_OF_WITHDRAWN
                    : ArticleState.DRAFT_OF_WITHDRAWN;
        }
        return scheduled ? ArticleState.SCHEDULED_OF_PUBLISHED : ArticleState.DRAFT_OF_PUBLISHED;
    }

    /** Whether a time was set for the working copy, and has come. */
    boolean isDue() {
        return isOpen()
                && open().isScheduled()
                && !Objects.requireNonNull(open().publishAt).isAfter(now.toInstant());
    }

    /** The working copy that there is. */
    WorkingCopy open() {
        return Objects.requireNonNull(copy);
    }

    JsonObject line() {
        return new JsonObject(Objects.requireNonNull(open().line));
    }

    String key() {
        return stored == null ? Objects.requireNonNull(copy).key : stored.key();
    }

    int nextVersion() {
        return stored == null ? 1 : stored.version() + 1;
    }

    /** Of what is in the graph; null if there is nothing. */
    @Nullable Long revision() {
        return stored == null ? null : stored.revision();
    }

    /** Whether the publication at the time that was set would cancel or replace nothing else. */
    boolean isAsWhenScheduled() {
        return !isOvertaken() && Objects.equals(open().knownEnd, endsAtInstant());
    }

    @Nullable Instant endsAtInstant() {
        return endsAt == null ? null : endsAt.toInstant();
    }

    /** Whether the next version would replace what its author may not know of. */
    boolean isToBeOverwritten() {
        return isOvertaken() || endsAt != null;
    }

    /** Whether the graph has something else than when the working copy was begun. */
    boolean isOvertaken() {
        return isOpen() && !Objects.equals(open().basedOn, revision());
    }
}
