package news.dateline.desk.article;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import news.dateline.desk.graph.DeskConfig;
import news.dateline.desk.mutation.Change;
import news.dateline.desk.mutation.Refused;
import news.dateline.desk.mutation.UserErrorCode;
import news.dateline.identity.Roles;
import news.dateline.storage.Writing;

/** How many working copies a contributor can have begun at the same time. */
@ApplicationScoped
class DraftLimit {

    private static final String COUNT =
            "select count(*) from (select from graph.desk_entry where owner = $1 and status <> 'DISCARDED' limit $2) own";

    private final SecurityIdentity caller;
    private final int most;

    DraftLimit(SecurityIdentity caller, DeskConfig config) {
        this.caller = caller;
        this.most = config.draftsPerContributor();
    }

    /** Call it on the mutation's thread; it counts in the transaction. */
    Check ofCaller() {
        boolean isEditor = caller.hasRole(Roles.EDITOR);
        return change -> isEditor ? Uni.createFrom().voidItem() : check(change);
    }

    /** Fails if the author has too many. */
    interface Check {
        Uni<Void> of(Change change);
    }

    private Uni<Void> check(Change change) {
        return Writing.rows(COUNT, change.author().id(), most)
                .invoke(
                        rows -> {
                            if ((Long) rows.get(0)[0] >= most) {
                                throw Refused.of(
                                        UserErrorCode.LIMIT_EXCEEDED,
                                        "You have %d drafts; the limit is %d. Discard one, or have one published."
                                                .formatted(rows.get(0)[0], most));
                            }
                        })
                .replaceWithVoid();
    }
}
