package news.dateline.bench.queries;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Statements that touch too many rows, with their plans, and answers that are wrong or empty. */
final class Faults {

    private static final Path PLANS = Path.of("target", "queries");

    private final Set<String> lines = new TreeSet<>();

    static Faults of(List<Measured> databases) throws IOException {
        Faults faults = new Faults();
        for (Measured one : databases) {
            faults.add(one.database(), "custom", one.custom());
            faults.add(one.database(), "generic", one.generic());
        }
        return faults;
    }

    private void add(Database database, String plans, Map<String, Touched> all) throws IOException {
        for (Map.Entry<String, Touched> question : all.entrySet()) {
            String where = database.name() + ", " + question.getKey();
            Touched touched = question.getValue();
            Stream.of(touched.remark())
                    .filter(Objects::nonNull)
                    .forEach(remark -> lines.add(where + ": " + remark));
            for (Explained statement : touched.beyond()) {
                Path plan = PLANS.resolve(fileName(where, plans, statement));
                Files.createDirectories(PLANS);
                Files.writeString(plan, statement.sql() + "\n\n" + statement.plan() + "\n");
                lines.add(
                        where
                                + ": a statement touches "
                                + statement.touched()
                                + " rows and may "
                                + touched.bound().of(statement)
                                + ", "
                                + plans
                                + " plan in "
                                + plan);
            }
        }
    }

    private static String fileName(String where, String plans, Explained statement) {
        String words = where.replaceAll("[^\\w]+", "-").toLowerCase(java.util.Locale.ROOT);
        return words + "-" + plans + "-" + statement.touched() + ".txt";
    }

    @Override
    public String toString() {
        return lines.isEmpty()
                ? "None is beyond its bound.\n"
                : "- " + String.join("\n- ", lines) + "\n";
    }
}
