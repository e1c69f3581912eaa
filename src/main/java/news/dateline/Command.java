package news.dateline;

import java.util.List;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;

/** What the program does: serve, or what its arguments say. */
public class Command implements QuarkusApplication {

    @Override
    public int run(String... args) {
        if (args.length == 0) {
            Quarkus.waitForExit();
            return 0;
        }
        return switch (args[0]) {
            default -> usage(List.of(args));
        };
    }

    private static int usage(List<String> args) {
        System.err.println(
                "Dateline has no command \"" + args.get(0) + "\". Without arguments it serves.");
        return 2;
    }
}
