package news.dateline.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.SampleGraph;
import news.dateline.testing.TestServer;
import org.hibernate.metamodel.MappingMetamodel;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** Entities say of the migrated schema what is true of it. */
@QuarkusTest
@TestProfile(SampleGraph.class)
class MappingTest {

    /** What a column of each PostgreSQL type is mapped to. */
    private static final Map<String, List<String>> JAVA =
            Map.of(
                    "bigint", List.of("Long"),
                    "integer", List.of("Integer"),
                    "text", List.of("String", "enum"),
                    "boolean", List.of("Boolean"),
                    "double precision", List.of("Double"),
                    "date", List.of("LocalDate"),
                    "timestamp with time zone", List.of("Instant"),
                    "ARRAY", List.of("List"));

    @Inject SessionFactory sessions;

    @Test
    void everyMappedColumnIsThereAndOfItsType() throws SQLException {
        MappingMetamodel metamodel = (MappingMetamodel) sessions.getMetamodel();
        List<String> wrong = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        try (Connection database = TestServer.connect(SampleGraph.DATABASE)) {
            metamodel.forEachEntityDescriptor(
                    entity -> {
                        Map<String, String> columns = columns(database, entity);
                        seen.add(entity.getEntityName());
                        entity.forEachSelectable(
                                (i, column) -> {
                                    String name = column.getSelectionExpression();
                                    String type = columns.get(name);
                                    Class<?> java =
                                            column.getJdbcMapping()
                                                    .getJavaTypeDescriptor()
                                                    .getJavaTypeClass();
                                    String mapped = java.isEnum() ? "enum" : java.getSimpleName();
                                    if (type == null || !JAVA.get(type).contains(mapped)) {
                                        wrong.add(
                                                entity.getEntityName()
                                                        + "."
                                                        + name
                                                        + ": "
                                                        + type
                                                        + ", mapped as "
                                                        + mapped);
                                    }
                                });
                    });
        }
        assertEquals(List.of(), wrong);
        assertFalse(seen.isEmpty());
    }

    private static Map<String, String> columns(Connection database, EntityPersister entity) {
        String[] name =
                entity.getIdentifierMapping()
                        .findContainingEntityMapping()
                        .getIdentifierTableDetails()
                        .getTableName()
                        .split("\\.");
        Map<String, String> columns = new TreeMap<>();
        try (PreparedStatement query =
                database.prepareStatement(
                        "select column_name, data_type from information_schema.columns where table_schema = ? and table_name = ?")) {
            query.setString(1, name[0]);
            query.setString(2, name[1]);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    columns.put(rows.getString(1), rows.getString(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return columns;
    }
}
