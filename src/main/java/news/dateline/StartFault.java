package news.dateline;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;

/** Why Dateline did not start, if whoever starts it can mend that. */
final class StartFault {

    /** The name of a class before what it says. */
    private static final Pattern EXCEPTION = Pattern.compile("^[\\w.]+Exception: ");

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

    private static String fault(Throwable cause) {
        if (cause instanceof QuarkusBindException bind) {
            return "Port "
                    + bind.getPort()
                    + " is taken. End what uses it, or choose another: -Dquarkus.http.port=8081";
        }
        if (cause instanceof ConfigValidationException wrong) {
            return IntStream.range(0, wrong.getProblemCount())
                    .mapToObj(i -> EXCEPTION.matcher(wrong.getProblem(i).getMessage()))
                    .map(problem -> problem.replaceFirst(""))
                    .collect(Collectors.joining("\n", "Dateline is not set up right:\n", ""));
        }
        return cause instanceof ConfigurationException ? cause.getMessage() : null;
    }
}
