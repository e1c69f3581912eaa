package news.dateline.testing;

import java.io.IOException;
import java.sql.SQLException;

import io.quarkus.arc.Arc;
import news.dateline.entity.GlobalId;
import news.dateline.interchange.load.BundleLoader;
import news.dateline.interchange.load.BundleLoader.Outcome;
import news.dateline.interchange.values.Keys;

/** Puts bundles into the database of {@link OwnGraph}. */
public final class Bundles {

    private Bundles() {}

    public static Outcome load(String... lines) {
        BundleLoader loader = Arc.container().instance(BundleLoader.class).get();
        try {
            return loader.load(String.join("\n", lines));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The global id that the article with this key has in every database. */
    public static String articleId(String key) {
        return GlobalId.encode("Article", Keys.article(key));
    }

    /** The global id that the entity with this key has in every database. */
    public static String entityId(String type, String key) {
        return GlobalId.encode(type, Keys.entity(key));
    }

    /** Empties the graph. */
    public static void clear() {
        PlainDatabase.of(OwnGraph.DATABASE).clear();
    }
}
