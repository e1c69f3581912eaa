package news.dateline.interchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where the sample's pictures are. This server has them, and their addresses name its port; the
 * sample is the same text for all, or each start under another port would be an edit of it.
 */
@Singleton
public class SamplePictures {

    /**
     * Of the sample's articles with pictures, and of these only pictures that a Dateline serves.
     */
    private static final String MOVE =
            """
            update graph.image
            set url = ? || substring(url from '/sample/[a-z]+[.]svg$')
            where id in (select i.image_id
                         from graph.article_image i join graph.article a on a.id = i.article_id
                         where a.key in ('voa-2014-11-14', 'sample-2013-09-22', 'sample-2014-10-04', 'sample-2014-11-18'))
              and url ~ '^https?://[^/]+/sample/[a-z]+[.]svg$'
              and not starts_with(url, ? || '/sample/')
            """;

    private final DataSource database;
    private final SampleConfig config;

    SamplePictures(DataSource database, SampleConfig config) {
        this.database = database;
        this.config = config;
    }

    void serveFromHere() throws SQLException {
        String address = config.sampleAddress().or(SamplePictures::here).orElse(null);
        if (address == null) {
            return;
        }
        String origin = address.replaceFirst("/+$", "");
        try (Connection connection = database.getConnection();
                PreparedStatement move = connection.prepareStatement(MOVE)) {
            move.setString(1, origin);
            move.setString(2, origin);
            move.executeUpdate();
        }
    }

    /** Empty if the port is chosen only when the server listens. */
    private static Optional<String> here() {
        return ConfigProvider.getConfig()
                .getOptionalValue("quarkus.http.port", Integer.class)
                .filter(port -> port > 0)
                .map(port -> "http://localhost:" + port);
    }
}
