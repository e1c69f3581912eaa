package news.dateline.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Where a database is: on one server, or on one of several. PostgreSQL's own tools, JDBC and
 * Quarkus write several in different ways; any of them is understood, and each gets its own.
 *
 * @param rest the database's name and what else stands behind the servers
 */
record Addresses(List<String> hosts, String rest) {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?:jdbc:|vertx-reactive:)?postgres(?:ql)?://([^/?]*)(/[^/?]+(?:[?].*)?)");

    private static final Pattern HOST =
            Pattern.compile("(?:\\[[\\p{XDigit}:.%]+]|[^\\[\\]:@\\s]*)(?::(?<port>\\d{1,5}))?");

    private static final int LAST_PORT = 65_535;

    private static final Pattern BETWEEN_ADDRESSES =
            Pattern.compile(",(?=\\s*(?:vertx-reactive:)?postgres(?:ql)?://)");

    /** JDBC's driver asks each server whether it takes writes, and goes on to the next. */
    private static final String PRIMARY = "targetServerType=primary";

    /** Null if it is not the address of a database of PostgreSQL, without user and password. */
    static @Nullable Addresses of(String text) {
        List<String> hosts = new ArrayList<>();
        String rest = "";
        for (String address : BETWEEN_ADDRESSES.split(text.strip())) {
            Matcher parts = ADDRESS.matcher(address.strip());
            if (!parts.matches()) {
                return null;
            }
            List<String> servers = List.of(parts.group(1).split(","));
            if (!servers.stream().allMatch(Addresses::isHost)) {
                return null;
            }
            hosts.addAll(servers);
            rest = parts.group(2);
        }
        return new Addresses(List.copyOf(hosts), rest);
    }

    private static boolean isHost(String text) {
        Matcher host = HOST.matcher(text);
        return host.matches()
                && (host.group("port") == null
                        || Integer.parseInt(host.group("port")) <= LAST_PORT);
    }

    boolean isOne() {
        return hosts.size() == 1;
    }

    String jdbc(boolean anyServer) {
        String address = "jdbc:postgresql://" + String.join(",", hosts) + rest;
        if (isOne() || anyServer || address.contains("targetServerType=")) {
            return address;
        }
        return address + (rest.contains("?") ? "&" : "?") + PRIMARY;
    }

    /** As Quarkus wants it: a list of whole addresses. */
    String reactive() {
        String bare =
                rest.replaceAll("([?&])targetServerType=[^&]*&?", "$1").replaceAll("[?&]$", "");
        return hosts.stream()
                .map(host -> "postgresql://" + host + bare)
                .collect(Collectors.joining(","));
    }
}
