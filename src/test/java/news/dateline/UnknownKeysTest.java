package news.dateline;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.smallrye.config.ConfigMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A misspelt setting is found, and a right one is not. */
class UnknownKeysTest {

    private static String properties(String name) {
        return UnknownKeys.among(Map.of(name, "a system property"), Map.of());
    }

    private static String environment(String name) {
        return UnknownKeys.among(Map.of(), Map.of(name, "1"));
    }

    @Test
    void misspeltKeysAreNamedWithTheNearest() {
        assertEquals(
                "Invalid configuration:\n"
                        + "a system property sets dateline.limits.dept, which is not a known setting."
                        + " The nearest known name: dateline.limits.depth",
                properties("dateline.limits.dept"));
        assertTrue(properties("%prod.dateline.http.maxbody").endsWith("dateline.http.max-body"));
        assertTrue(environment("DATELINE_LIMIT_DEPTH").endsWith("DATELINE_LIMITS_DEPTH"));
    }

    @Test
    void everyKeyMayBeSet() {
        for (String key : UnknownKeys.known()) {
            assertNull(properties(key), key);
            assertNull(environment(key.toUpperCase().replaceAll("[^A-Z0-9]", "_")), key);
        }
        assertNull(properties("%prod.dateline.limits.introspection.depth"));
    }

    @Test
    void othersKeysAreNotLookedAt() {
        assertNull(properties("quarkus.http.prot"));
        assertNull(environment("PATH"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DATELINE_SERVICE_HOST",
                "DATELINE_SERVICE_PORT_HTTP",
                "DATELINE_PORT",
                "DATELINE_PORT_8080_TCP",
                "DATELINE_DB_PORT_5432_TCP_ADDR"
            })
    void whatKubernetesTellsIsNotLookedAt(String variable) {
        assertNull(environment(variable));
    }

    @Test
    void everyInterfaceIsLookedAt() {
        assertEquals(
                new ClassFileImporter()
                        .importPath(Path.of("target/classes")).stream()
                                .filter(some -> some.isAnnotatedWith(ConfigMapping.class))
                                .map(JavaClass::getName)
                                .collect(Collectors.toSet()),
                UnknownKeys.INTERFACES.stream().map(Class::getName).collect(Collectors.toSet()));
    }
}
