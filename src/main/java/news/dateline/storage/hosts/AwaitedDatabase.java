package news.dateline.storage.hosts;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import io.quarkus.runtime.configuration.DurationConverter;
import news.dateline.storage.Database;
import news.dateline.storage.Settings;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/**
 * Waits before the start for a database that is not there yet, as after a power cut, when
 * everything starts at the same time.
 */
public final class AwaitedDatabase {

    private static final String PATIENCE = "dateline.database.patience";
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final String CONNECT_SECONDS = "5";

    /**
     * What waiting does not mend: a wrong user or password, a role that may not connect, and (by
     * the driver) a password that is not there or is not checked as required.
     */
    private static final Pattern REFUSED = Pattern.compile("(28|42501|08004).*", Pattern.DOTALL);

    private final String url;
    private final Properties login = new Properties();
    private final boolean mayBeReadOnly;
    private final Consumer<String> say;

    private AwaitedDatabase(String url, boolean mayBeReadOnly, Consumer<String> say) {
        this.url = url;
        this.mayBeReadOnly = mayBeReadOnly;
        this.say = say;
        Settings.value("quarkus.datasource.username")
                .ifPresent(user -> login.setProperty("user", user));
        Settings.value("quarkus.datasource.password")
                .ifPresent(password -> login.setProperty("password", password));
        if (Database.requiresScram()) {
            login.setProperty("requireAuth", "scram-sha-256");
        }
        login.setProperty("connectTimeout", CONNECT_SECONDS);
        login.setProperty("loginTimeout", CONNECT_SECONDS);
        login.setProperty("socketTimeout", CONNECT_SECONDS);
    }

    /** Why it is not there, if it is not there in time. Says meanwhile what it waits for. */
    public static Optional<String> await(Consumer<String> say) {
        Optional<String> url = Settings.value("quarkus.datasource.jdbc.url");
        boolean others = Settings.value("quarkus.datasource.credentials-provider").isPresent();
        if (url.isEmpty() || others) {
            return Optional.empty();
        }
        boolean readOnly =
                Settings.value("dateline.database.read-only", Boolean.class).orElse(false);
        try {
            Duration most =
                    DurationConverter.parseDuration(
                            Settings.value(PATIENCE).orElse(DatabaseConfig.PATIENCE));
            return new AwaitedDatabase(url.get(), readOnly, say).await(most);
        } catch (IllegalArgumentException e) {
            return Optional.of("Invalid configuration:\n" + PATIENCE + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("Interrupted while waiting for the database.");
        }
    }

    private Optional<String> await(Duration most) throws InterruptedException {
        Instant end = Instant.now().plus(most);
        Duration pause = FIRST_PAUSE;
        for (String problem = problem(); problem != null; problem = problem()) {
            if (REFUSED.matcher(problem).matches()) {
                return Optional.of(
                        "The database refuses the login: %s. %s"
                                .formatted(
                                        problem,
                                        login.containsKey("password")
                                                ? "Check quarkus.datasource.username and quarkus.datasource.password."
                                                : "quarkus.datasource.password is not set."));
            }
            if (Instant.now().plus(pause).isAfter(end)) {
                return Optional.of(
                        "The database cannot be reached: %s. Giving up after %d s (%s)."
                                .formatted(problem, most.toSeconds(), PATIENCE));
            }
            say.accept(
                    "Waiting for the database: %s. The next try is in %d ms."
                            .formatted(problem, pause.toMillis()));
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
            pause =
                    pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0
                            ? LONGEST_PAUSE
                            : pause.multipliedBy(2);
        }
        return Optional.empty();
    }

    /** Why it cannot be used; null if it can. */
    private @Nullable String problem() {
        try (Connection connection = new Driver().connect(url, login)) {
            if (connection == null) {
                return null;
            }
            try (Statement statement = connection.createStatement();
                    ResultSet answer = statement.executeQuery("select " + Host.TAKES_NO_WRITES)) {
                answer.next();
                return answer.getBoolean(1) && !mayBeReadOnly ? "it accepts no writes" : null;
            }
        } catch (SQLException e) {
            String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            return e.getSQLState() + " " + first.replaceFirst("[.]$", "");
        }
    }
}
