package news.dateline.storage.migrations;

import java.util.List;
import jakarta.inject.Singleton;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resource.Resource;

/** Applies {@link MigrationSettings} to the Flyway that Quarkus makes. */
@Singleton
class FlywaySettings implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration configuration) {
        List<String> files =
                configuration
                        .getResourceProvider()
                        .getResources("V", new String[] {".sql"})
                        .stream()
                        .map(Resource::getFilename)
                        .toList();
        MigrationSettings.apply(configuration, files);
    }
}
