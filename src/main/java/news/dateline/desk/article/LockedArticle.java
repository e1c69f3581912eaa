package news.dateline.desk.article;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;

import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * An article as a mutation finds it.
 *
 * @param copy its row of working copies, locked until the end of the transaction; null if the desk
 *     never had one
 * @param stored what is in the graph; null if it was never published or loaded
 * @param now by the database's clock
 * @param last null if the desk knows no such article
 */
record LockedArticle(
        long id,
        @Nullable WorkingCopy copy,
        @Nullable Stored stored,
        OffsetDateTime now,
        @Nullable LastChange last) {

    /**
     * What the graph has.
     *
     * @param hidden whether it was loaded as a draft, and not withdrawn
     * @param visible whether readers see it now
     */
    record Stored(String key, int version, boolean withdrawn, boolean hidden, boolean visible) {}

    /** The version to compare with {@code expectedVersion}, and who made it when. */
    record LastChange(int version, @Nullable String by, Instant at) {}

    LockedArticle with(WorkingCopy opened) {
        return new LockedArticle(id, opened, stored, now, last);
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

    /** Whether a load has brought another version than that which the working copy was made of. */
    boolean isOvertaken() {
        return isOpen() && open().version != nextVersion();
    }
}
