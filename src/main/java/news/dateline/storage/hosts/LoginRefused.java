package news.dateline.storage.hosts;

import java.io.IOException;

import io.vertx.pgclient.PgException;

/** PostgreSQL did not let a role in, whatever its reason: there is no connection. */
final class LoginRefused extends IOException {

    private static final long serialVersionUID = 1;

    private LoginRefused(PgException reason) {
        super(reason.getMessage(), reason);
    }

    static Throwable of(Throwable failure) {
        return failure instanceof PgException reason ? new LoginRefused(reason) : failure;
    }
}
