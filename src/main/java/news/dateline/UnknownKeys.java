package news.dateline;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.smallrye.config.ConfigMappings.ConfigClass;
import news.dateline.connections.ConnectionsConfig;
import news.dateline.desk.graph.DeskConfig;
import news.dateline.desk.suggestion.SuggestionConfig;
import news.dateline.desk.webhook.WebhooksConfig;
import news.dateline.documents.DocumentsConfig;
import news.dateline.errors.EditDistance;
import news.dateline.federation.FederationConfig;
import news.dateline.feed.ChangesConfig;
import news.dateline.health.EndingConfig;
import news.dateline.http.HttpConfig;
import news.dateline.identity.IdentityConfig;
import news.dateline.identity.TokensConfig;
import news.dateline.interchange.SampleConfig;
import news.dateline.limits.LimitsConfig;
import news.dateline.observation.LogConfig;
import news.dateline.observation.MetricsConfig;
import news.dateline.ratelimit.RateLimitConfig;
import news.dateline.storage.OwnServerConfig;
import news.dateline.storage.hosts.DatabaseConfig;
import news.dateline.subscription.SubscriptionsConfig;
import org.jspecify.annotations.Nullable;

/**
 * Finds unknown settings, such as a misspelt limit, which would otherwise be noticed only when the
 * limit is needed.
 */
final class UnknownKeys {

    static final List<Class<?>> INTERFACES =
            List.of(
                    ChangesConfig.class,
                    ConnectionsConfig.class,
                    DatabaseConfig.class,
                    DeskConfig.class,
                    DocumentsConfig.class,
                    EndingConfig.class,
                    FederationConfig.class,
                    HttpConfig.class,
                    IdentityConfig.class,
                    LimitsConfig.class,
                    LogConfig.class,
                    MetricsConfig.class,
                    OwnServerConfig.class,
                    RateLimitConfig.class,
                    SampleConfig.class,
                    SubscriptionsConfig.class,
                    SuggestionConfig.class,
                    TokensConfig.class,
                    WebhooksConfig.class);

    private static final String OURS = "dateline.";
    private static final String OURS_IN_ENVIRONMENT = "DATELINE_";

    /**
     * The variables that Kubernetes sets in every container for a service whose name begins with
     * "dateline".
     */
    private static final Pattern OF_KUBERNETES =
            Pattern.compile(
                    "DATELINE_(.*_)?(SERVICE_HOST|SERVICE_PORT(_.*)?|PORT(_\\d+_[A-Z]+(_[A-Z]+)?)?)");

    private UnknownKeys() {}

    /** The message about unknown settings; null if there are none. */
    static @Nullable String among(Map<String, String> properties, Map<String, String> environment) {
        Set<String> known = known();
        Map<String, String> unknown = new TreeMap<>();
        properties.forEach(
                (name, place) -> {
                    String key = name.replaceFirst("^%[^.]*[.]", "");
                    if (key.startsWith(OURS) && !known.contains(key)) {
                        unknown.put(name, place + " sets " + name + nearest(key, known));
                    }
                });
        Set<String> variables =
                known.stream().map(UnknownKeys::variable).collect(Collectors.toSet());
        for (String name : environment.keySet()) {
            if (isOurs(name) && !variables.contains(name)) {
                unknown.put(name, "the environment sets " + name + nearest(name, variables));
            }
        }
        return unknown.isEmpty()
                ? null
                : "Invalid configuration:\n" + String.join("\n", unknown.values());
    }

    private static boolean isOurs(String variable) {
        return variable.startsWith(OURS_IN_ENVIRONMENT)
                && !OF_KUBERNETES.matcher(variable).matches();
    }

    static Set<String> known() {
        Set<String> known = new TreeSet<>();
        for (Class<?> each : INTERFACES) {
            known.addAll(ConfigClass.configClass(each).getProperties().keySet());
        }
        return known;
    }

    private static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static String nearest(String name, Set<String> known) {
        return ", which is not a known setting. The nearest known name: " + nearestOf(name, known);
    }

    private static String nearestOf(String name, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(some -> EditDistance.between(name, some)))
                .orElseThrow();
    }
}
