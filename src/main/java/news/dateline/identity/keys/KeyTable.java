package news.dateline.identity.keys;

import java.io.PrintStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Keys as a table for the command line. */
final class KeyTable {

    private static final List<String> HEAD =
            List.of("NAME", "ROLE", "STATE", "CREATED", "EXPIRES", "LAST USED");

    private KeyTable() {}

    static void print(List<ApiKey> keys, PrintStream out) {
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        Instant now = Instant.now();
        keys.forEach(key -> rows.add(row(key, now)));
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < HEAD.size(); column++) {
                line.append(padded(row.get(column), width(rows, column)));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private static List<String> row(ApiKey key, Instant now) {
        return List.of(
                key.name,
                key.role.roleName(),
                state(key, now),
                moment(key.createdAt),
                moment(key.expiresAt),
                moment(key.lastUsedAt));
    }

    private static String state(ApiKey key, Instant now) {
        if (key.revokedAt != null) {
            return "revoked";
        }
        return key.isValidAt(now) ? "valid" : "expired";
    }

    private static String moment(@Nullable Instant moment) {
        return moment == null ? "-" : moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length() + 2);
    }
}
