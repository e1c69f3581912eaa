package news.dateline.documents;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.configuration.MemorySize;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PersistedDocumentsTest {

    private static final String QUERY = "{ __typename }";
    private static final String HASH =
            "7f56e67dd21ab3f30d1ff8b7bed08893f0a0db86449836189b361dd1e56ddb4b";
    private static final Map<String, Object> BY_HASH =
            Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", HASH));
    private static final String APOLLO =
            """
            {"format": "apollo-persisted-query-manifest", "version": 1, "operations": [
              {"id": "one", "name": "A", "type": "query", "body": "query A { __typename }"}]}
            """;
    private static final String RELAY = "{\"f00\": \"query B { __typename }\"}";

    @TempDir Path folder;

    private record Config(
            boolean automatic, boolean onlyRegistered, Optional<List<Path>> registered)
            implements DocumentsConfig {

        @Override
        public MemorySize parsedCache() {
            return automaticCache();
        }

        @Override
        public MemorySize automaticCache() {
            return new MemorySize(BigInteger.valueOf(100_000));
        }
    }

    private static PersistedDocuments automatic() {
        return new PersistedDocuments(new Config(true, false, Optional.empty()));
    }

    private PersistedDocuments registered(boolean only, String... manifests) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String manifest : manifests) {
            files.add(Files.writeString(Files.createTempFile(folder, "m", ".json"), manifest));
        }
        return new PersistedDocuments(new Config(false, only, Optional.of(files)));
    }

    private static void assertCode(ErrorCode code, Executable asked) {
        assertEquals(code, assertThrows(ApiError.class, asked).code());
    }

    @Test
    void aHashIsKnownOnceItsDocumentWasSent() {
        PersistedDocuments documents = automatic();
        assertCode(ErrorCode.PERSISTED_QUERY_NOT_FOUND, () -> documents.text(null, null, BY_HASH));
        assertEquals(QUERY, documents.text(QUERY, null, BY_HASH));
        assertEquals(QUERY, documents.text(null, null, BY_HASH));
        assertEquals(QUERY, documents.text(null, "sha256:" + HASH, Map.of()));
        assertEquals(QUERY, documents.text(null, HASH, Map.of()));
    }

    @Test
    void aHashOfAnotherDocumentIsRefused() {
        PersistedDocuments documents = automatic();
        assertCode(ErrorCode.BAD_REQUEST, () -> documents.text("{ other }", null, BY_HASH));
        documents.text(QUERY, null, BY_HASH);
        assertCode(ErrorCode.BAD_REQUEST, () -> documents.text("{ other }", null, BY_HASH));
        assertEquals(QUERY, documents.text(null, null, BY_HASH));
    }

    @Test
    void otherFormsOfTheExtensionAreRefused() {
        for (Object wrong :
                List.of(
                        "x",
                        Map.of("version", 2, "sha256Hash", HASH),
                        Map.of("sha256Hash", HASH),
                        Map.of("version", 1, "sha256Hash", 7))) {
            assertCode(
                    ErrorCode.BAD_REQUEST,
                    () -> automatic().text(QUERY, null, Map.of("persistedQuery", wrong)));
        }
    }

    @Test
    void switchedOffItSaysSo() {
        PersistedDocuments documents =
                new PersistedDocuments(new Config(false, false, Optional.empty()));
        assertCode(
                ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, () -> documents.text(null, null, BY_HASH));
        assertEquals(QUERY, documents.text(QUERY, null, BY_HASH));
    }

    @Test
    void bothToolsManifestsAreRead() throws IOException {
        PersistedDocuments documents = registered(false, APOLLO, RELAY);
        assertEquals("query A { __typename }", documents.text(null, "one", Map.of()));
        assertEquals("query B { __typename }", documents.text(null, "f00", Map.of()));
        assertEquals(QUERY, documents.text(QUERY, null, Map.of()));
        assertNull(documents.text(null, null, Map.of()));
    }

    @Test
    void registeredDocumentsCanBeTheOnlyOnes() throws IOException {
        PersistedDocuments documents = registered(true, RELAY);
        assertEquals("query B { __typename }", documents.text(null, "f00", Map.of()));
        assertEquals(
                "query B { __typename }", documents.text("query B { __typename }", null, Map.of()));
        assertCode(ErrorCode.DOCUMENT_NOT_REGISTERED, () -> documents.text(QUERY, null, BY_HASH));
        assertCode(ErrorCode.PERSISTED_QUERY_NOT_FOUND, () -> documents.text(null, null, BY_HASH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"f00\": 1}",
                "{\"format\": \"other\", \"version\": 1, \"operations\": []}",
                "{\"format\": \"apollo-persisted-query-manifest\", \"operations\": [{\"id\": \"x\"}]}",
                "{\"format\": \"apollo-persisted-query-manifest\", \"operations\": [1]}"
            })
    void wrongManifestsStopTheStart(String manifest) {
        ConfigurationException failure =
                assertThrows(ConfigurationException.class, () -> registered(false, manifest));
        assertTrue(
                failure.getMessage().startsWith("dateline.http.documents.registered: " + folder),
                failure.getMessage());
    }

    @Test
    void anIdHasOneDocument() {
        assertThrows(
                ConfigurationException.class,
                () -> registered(false, RELAY, "{\"f00\": \"{ __typename }\"}"));
    }

    @Test
    void withoutDocumentsNoneCanBeTheOnlyOnes() {
        assertThrows(ConfigurationException.class, () -> registered(true));
    }
}
