package news.dateline;

import java.net.BindException;

import io.quarkus.runtime.QuarkusBindException;

/** As Quarkus says it of the public port: it logs one line for this, and no stack trace. */
final class ManagementPortTaken extends QuarkusBindException {

    private static final long serialVersionUID = 1;

    ManagementPortTaken(String host, int port, BindException cause) {
        super(host, port, cause);
    }
}
