package news.dateline.testing;

import java.util.Map;

import org.postgresql.ds.PGSimpleDataSource;

/**
 * Databases that are migrated already. Migrations take seconds, so they run once and each database
 * is a copy.
 */
public final class MigratedDatabase {

    private static final String ORIGINAL = "migrated";

    /** Class loaders come and go between profiles; a system property stays. */
    private static final String IS_MADE = "dateline.test.migrated";

    private MigratedDatabase() {}

    /** Makes one of this name and tells Quarkus' configuration for it. */
    public static Map<String, String> fresh(String name) {
        makeOriginal();
        return TestServer.databaseLike(ORIGINAL, name);
    }

    private static synchronized void makeOriginal() {
        if (System.getProperty(IS_MADE) == null) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(TestServer.emptyDatabase(ORIGINAL).get("quarkus.datasource.jdbc.url"));
            source.setUser("postgres");
            source.setPassword(TestServer.password());
            Migrations.on(source).load().migrate();
            System.setProperty(IS_MADE, "true");
        }
    }
}
