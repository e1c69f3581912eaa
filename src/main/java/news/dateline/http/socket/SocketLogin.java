package news.dateline.http.socket;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import news.dateline.http.Upgrade;
import news.dateline.identity.keys.BearerLogin;
import org.jspecify.annotations.Nullable;

/**
 * Who a WebSocket's client is: by its connection parameters, or else by the header it came with.
 */
final class SocketLogin {

    private static final String PARAMETER = "authorization";

    /** Some clients put headers into an object of their own. */
    private static final String HEADERS = "headers";

    private final BearerLogin login;

    SocketLogin(BearerLogin login) {
        this.login = login;
    }

    /** The item is null if nothing says so. */
    Uni<@Nullable SecurityIdentity> of(Map<?, ?> parameters, RoutingContext context) {
        List<Object> all = new ArrayList<>(given(parameters));
        if (parameters.get(HEADERS) instanceof Map<?, ?> headers) {
            all.addAll(given(headers));
        }
        if (all.size() > 1) {
            throw new InvalidMessage("authorization is given several times.");
        }
        Object given = all.isEmpty() ? null : all.get(0);
        if (given == null || given.equals("")) {
            return Uni.createFrom().item(Upgrade.identity(context));
        }
        if (!(given instanceof String text)) {
            throw new InvalidMessage("authorization must be a string.");
        }
        return login.authenticate(text, context);
    }

    private static List<?> given(Map<?, ?> parameters) {
        return parameters.entrySet().stream()
                .filter(each -> PARAMETER.equalsIgnoreCase((String) each.getKey()))
                .map(Map.Entry::getValue)
                .filter(Objects::nonNull)
                .toList();
    }
}
