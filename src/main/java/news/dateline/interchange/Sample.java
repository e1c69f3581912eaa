package news.dateline.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import news.dateline.interchange.load.BundleLoader;
import news.dateline.interchange.load.BundleLoader.Outcome;
import org.jboss.logging.Logger;

/** The sample content, loaded at start where that is wanted. */
@ApplicationScoped
public class Sample {

    private static final Logger LOG = Logger.getLogger(Sample.class);
    private static final String FILE = "/sample/korea-russia.jsonl";

    private final BundleLoader loader;
    private final SamplePictures pictures;
    private final boolean wanted;

    Sample(BundleLoader loader, SamplePictures pictures, SampleConfig config) {
        this.loader = loader;
        this.pictures = pictures;
        this.wanted = config.sample();
    }

    void onStart(@Observes StartupEvent start) throws IOException, SQLException {
        if (wanted) {
            load();
            pictures.serveFromHere();
        }
    }

    private void load() throws IOException, SQLException {
        try (InputStream in = Sample.class.getResourceAsStream(FILE)) {
            Outcome outcome =
                    loader.loadWhole(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            if (!outcome.problems().isEmpty()) {
                throw new IllegalStateException(
                        "The sample cannot be loaded: " + outcome.problems());
            }
            LOG.infof("Sample content: %s", outcome.summary());
        }
    }
}
