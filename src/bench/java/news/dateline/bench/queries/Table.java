package news.dateline.bench.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** What the questions cost, a row each, with the databases side by side. */
final class Table {

    private final List<Measured> databases;

    Table(List<Measured> databases) {
        this.databases = databases;
    }

    private record Column(String heading, BiFunction<Measured, String, String> cell) {}

    String times() {
        return of(
                List.of(
                        new Column(
                                "median ms", (all, title) -> ms(all.times().get(title).median())),
                        new Column(
                                "99 % ms", (all, title) -> ms(all.times().get(title).slowest()))));
    }

    String rows() {
        return of(
                List.of(
                        new Column("statements", (all, title) -> "" + all.most(title).count()),
                        new Column("rows given", (all, title) -> grouped(all.most(title).rows())),
                        new Column("touched", (all, title) -> grouped(all.most(title).total())),
                        new Column("worst", (all, title) -> grouped(all.most(title).worst())),
                        new Column("beyond", Table::beyond)));
    }

    private static String beyond(Measured all, String title) {
        int found =
                Math.max(
                        all.custom().get(title).beyond().size(),
                        all.generic().get(title).beyond().size());
        return found == 0 ? "" : "" + found;
    }

    private String of(List<Column> columns) {
        List<String> heading = new ArrayList<>(List.of("query"));
        for (Column column : columns) {
            databases.forEach(one -> heading.add(column.heading + ", " + one.database().name()));
        }
        StringBuilder text = new StringBuilder(line(heading));
        text.append("|---|").append("--:|".repeat(heading.size() - 1)).append('\n');
        for (String title : databases.get(0).times().keySet()) {
            List<String> cells = new ArrayList<>(List.of(title));
            for (Column column : columns) {
                databases.forEach(one -> cells.add(column.cell.apply(one, title)));
            }
            text.append(line(cells));
        }
        return text.toString();
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String ms(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String grouped(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
