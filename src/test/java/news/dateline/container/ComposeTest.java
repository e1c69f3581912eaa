package news.dateline.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** docker/compose.yaml without an engine to run it. */
class ComposeTest {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Path FOLDER = Path.of("docker");

    private JsonNode compose;

    @BeforeEach
    void read() throws IOException {
        compose = YAML.readTree(FOLDER.resolve("compose.yaml").toFile());
    }

    /**
     * The schema is of October 2021, a little before a file could say its project's name. It calls
     * itself draft 2019-09, which has no {@code id}; nothing refers to those that it has.
     */
    @Test
    void fitsTheSchemaOfTheComposeSpecification() throws IOException {
        String schema =
                Files.readString(Path.of("src/test/resources/container/compose-spec.json"))
                        .replaceAll("\"id\": \"[^\"]+\",", "");
        ObjectNode withoutName = compose.deepCopy();
        assertEquals("dateline", withoutName.remove("name").textValue());
        List<?> faults =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(withoutName.toString(), InputFormat.JSON);
        assertEquals(List.of(), faults);
    }

    @Test
    void datelineWaitsForAHealthyPostgres() {
        JsonNode postgres = compose.at("/services/postgres");
        assertEquals("postgres:18", postgres.path("image").textValue());
        assertTrue(postgres.at("/healthcheck/test").isArray());
        assertEquals(
                "service_healthy",
                compose.at("/services/dateline/depends_on/postgres/condition").textValue());
        assertEquals(
                "postgresql://postgres:5432/dateline",
                compose.at("/services/dateline/environment/QUARKUS_DATASOURCE_REACTIVE_URL")
                        .textValue());
    }

    @Test
    void readersAndWritersHaveRolesOfTheirOwn() throws IOException {
        JsonNode dateline = compose.at("/services/dateline/environment");
        JsonNode postgres = compose.at("/services/postgres/environment");
        assertEquals("dateline", dateline.path("QUARKUS_DATASOURCE_USERNAME").textValue());
        assertEquals(
                "dateline_reader", dateline.path("DATELINE_DATABASE_READER_USERNAME").textValue());
        assertEquals(
                postgres.path("DATELINE_DB_READER_PASSWORD"),
                dateline.path("DATELINE_DATABASE_READER_PASSWORD"));
        assertEquals(
                "dateline_writer", dateline.path("DATELINE_DATABASE_WRITER_USERNAME").textValue());
        assertEquals(
                postgres.path("DATELINE_DB_WRITER_PASSWORD"),
                dateline.path("DATELINE_DATABASE_WRITER_PASSWORD"));
        assertEquals(
                postgres.path("DATELINE_DB_PASSWORD"),
                dateline.path("QUARKUS_DATASOURCE_PASSWORD"));
        String script = Files.readString(FOLDER.resolve("make-roles.sh"));
        assertTrue(script.contains("/dateline/reader.sql"), script);
        assertTrue(script.contains("/dateline/writer.sql"), script);
        assertTrue(Files.isExecutable(FOLDER.resolve("make-roles.sh")));
    }

    @Test
    void everythingThatIsNamedIsThere() {
        for (JsonNode service : compose.path("services")) {
            assertTrue(service.has("build") || service.path("image").textValue().contains(":"));
            for (JsonNode volume : service.path("volumes")) {
                String source = volume.textValue().split(":")[0];
                assertTrue(
                        source.startsWith(".")
                                ? Files.exists(FOLDER.resolve(source))
                                : compose.path("volumes").has(source),
                        source);
            }
        }
        JsonNode build = compose.at("/services/dateline/build");
        Path context = FOLDER.resolve(build.path("context").textValue());
        assertTrue(Files.exists(context.resolve(build.path("dockerfile").textValue())));
    }

    /** Prometheus asks within the network of these containers. */
    @Test
    void theManagementPortIsNotPublished() {
        JsonNode ports = compose.at("/services/dateline/ports");
        assertEquals(1, ports.size());
        assertEquals("8080:8080", ports.get(0).textValue());
    }

    @Test
    void prometheusRunsOnDemandAndAsksDateline() throws IOException {
        assertEquals("metrics", compose.at("/services/prometheus/profiles").get(0).textValue());
        JsonNode job =
                YAML.readTree(FOLDER.resolve("prometheus.yml").toFile()).at("/scrape_configs/0");
        String[] target = job.at("/static_configs/0/targets/0").textValue().split(":");
        assertTrue(compose.path("services").has(target[0]), target[0]);
        assertEquals("9000", target[1]);
        assertEquals("/q/metrics", job.path("metrics_path").textValue());
    }
}
