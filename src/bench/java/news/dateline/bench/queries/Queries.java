package news.dateline.bench.queries;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Times the landing page's queries and recipes of the cookbook, and counts the rows they touch. */
public final class Queries {

    private static final int WRONG_USE = 2;

    private Queries() {}

    public static void main(String... arguments)
            throws IOException, InterruptedException, SQLException {
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + Options.USAGE);
            System.exit(WRONG_USE);
            return;
        }
        List<Measured> measured = new ArrayList<>();
        for (Database database : options.databases()) {
            measured.add(Measured.on(database, options));
        }
        Table table = new Table(measured);
        System.out.println(table.times());
        System.out.println(table.rows());
        System.out.print(Faults.of(measured));
    }
}
