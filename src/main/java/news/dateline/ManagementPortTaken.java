package news.dateline;

import java.net.BindException;

import io.quarkus.runtime.QuarkusBindException;

/**
 * The same exception as for the public port, for which Quarkus logs one line without a stack trace.
 */
final class ManagementPortTaken extends QuarkusBindException {

    private static final long serialVersionUID = 1;

    ManagementPortTaken(String host, int port, BindException cause) {
        super(host, port, cause);
    }
}
