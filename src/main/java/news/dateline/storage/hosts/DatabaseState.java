package news.dateline.storage.hosts;

import org.jspecify.annotations.Nullable;

/**
 * How the database was when it was last looked at.
 *
 * @param server the one that is used, or null
 * @param problem why it cannot be used, or null if it can
 */
public record DatabaseState(@Nullable String server, @Nullable String problem) {

    static final DatabaseState UNKNOWN =
            new DatabaseState(null, "The database has not been checked yet.");

    public boolean isReady() {
        return problem == null;
    }
}
