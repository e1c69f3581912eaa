package news.dateline;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;
import news.dateline.storage.AtStart;
import news.dateline.storage.migrations.MigrationFault;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** The reason why Dateline did not start, if the user can fix it. */
final class StartFault {

    /** The class name or message number before the text of a message. */
    private static final Pattern PREFIX = Pattern.compile("[\\w.]+Exception: |\\bSRCFG\\d+: ");

    private static final Pattern NOT_CONVERTED =
            Pattern.compile(
                    "The config property (\\S+) with the config value \"(.*)\" threw an Exception"
                            + " whilst being converted (.*)",
                    Pattern.DOTALL);

    private StartFault() {}

    static Optional<String> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String fault = fault(cause);
            if (fault != null) {
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    private static @Nullable String fault(Throwable cause) {
        if (cause instanceof QuarkusBindException bind) {
            return cannotListen(bind);
        }
        if (cause instanceof ConfigValidationException wrong) {
            return IntStream.range(0, wrong.getProblemCount())
                    .mapToObj(i -> plain(wrong.getProblem(i).getMessage()))
                    .collect(Collectors.joining("\n", "Invalid configuration:\n", ""));
        }
        if (cause instanceof FlywayException migration) {
            return MigrationFault.of(migration);
        }
        if (cause instanceof NoSuchFileException missing) {
            return "There is no file %s.".formatted(missing.getFile());
        }
        return cause instanceof ConfigurationException || cause instanceof AtStart.NotAnswered
                ? cause.getMessage()
                : null;
    }

    private static String cannotListen(QuarkusBindException bind) {
        boolean isManagement = bind instanceof ManagementPortTaken;
        String server = isManagement ? "quarkus.management" : "quarkus.http";
        if (!isOfThisMachine(bind.getHost())) {
            return "%s.host is %s, which is not an address of this machine."
                    .formatted(server, bind.getHost());
        }
        return "Port %d%s is in use. Stop the program that uses it, or choose another: -D%s.port=%d"
                .formatted(
                        bind.getPort(),
                        isManagement ? ", for health and metrics," : "",
                        server,
                        isManagement ? 9001 : 8081);
    }

    private static boolean isOfThisMachine(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            return address.isAnyLocalAddress()
                    || address.isLoopbackAddress()
                    || NetworkInterface.getByInetAddress(address) != null;
        } catch (IOException e) {
            return false;
        }
    }

    /** The problem in a form that can be fixed: the key, its value and the expected form. */
    private static String plain(String problem) {
        String message = PREFIX.matcher(problem).replaceAll("");
        return NOT_CONVERTED.matcher(message).replaceFirst("$1 is \"$2\": $3");
    }
}
