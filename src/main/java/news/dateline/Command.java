package news.dateline;

import java.util.List;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import news.dateline.health.Serving;
import news.dateline.interchange.ExportCommand;
import news.dateline.interchange.LoadCommand;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/** What the program does: serve, or what its arguments say; {@link Usage} has checked them. */
public class Command implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger("news.dateline");

    private final LoadCommand load;
    private final ExportCommand export;
    private final Serving serving;

    Command(LoadCommand load, ExportCommand export, Serving serving) {
        this.serving = serving;
        this.load = load;
        this.export = export;
    }

    @Override
    public int run(String... args) {
        if (args.length == 0) {
            String here =
                    "http://localhost:"
                            + ConfigProvider.getConfig()
                                    .getValue("quarkus.http.port", String.class);
            LOG.infof(
                    "Dateline: %s   GraphiQL: %s/graphiql/   GraphQL: %s/graphql",
                    here, here, here);
            Quarkus.waitForExit();
            serving.end();
            return 0;
        }
        return switch (args[0]) {
            case "load" -> load.run(List.of(args).subList(1, args.length));
            default -> export.run(List.of(args).subList(1, args.length));
        };
    }
}
