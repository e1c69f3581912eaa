package news.dateline.storage;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jakarta.inject.Inject;
import jakarta.persistence.metamodel.EntityType;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.loading.RowType;
import news.dateline.storage.RowReaders.Wanted;
import news.dateline.testing.SampleGraph;
import news.dateline.testing.TestServer;
import org.hibernate.metamodel.MappingMetamodel;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
                    "ARRAY", List.of("List"),
                    "jsonb", List.of("String"),
                    "tsvector", List.of("String"));

    /** Views that several entities are read from, or one that another view is for. */
    private static final Map<String, List<String>> SHARED =
            Map.of(
                    "agent", List.of("person", "organization", "place"),
                    "publisher", List.of("organization"),
                    "listed_subject", List.of("subject"));

    @Inject SessionFactory sessions;
    @Inject RowReaders readers;

    @Test
    void everyMappedColumnIsThereAndOfItsType() throws SQLException {
        MappingMetamodel metamodel = (MappingMetamodel) sessions.getMetamodel();
        List<String> wrong = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        try (Connection database = TestServer.connect(SampleGraph.DATABASE)) {
            metamodel.forEachEntityDescriptor(
                    entity -> {
                        seen.add(entity.getEntityName());
                        entity.forEachSelectable(
                                (i, column) -> {
                                    String name = column.getSelectionExpression();
                                    String type =
                                            columns(database, column.getContainingTableExpression())
                                                    .get(name);
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

    /** A column that neither an entity nor a statement names is one that readers need not see. */
    @Test
    void everyColumnOfAViewIsMappedOrNamedBySql() throws Exception {
        Set<String> mapped = new HashSet<>();
        for (RowType<?> type : types()) {
            read(type).forEach(column -> mapped.add(type.view() + "." + column));
        }
        String sources = sources();
        List<String> unused = new ArrayList<>();
        try (Connection database = TestServer.connect(SampleGraph.DATABASE);
                Statement statement = database.createStatement();
                ResultSet columns =
                        statement.executeQuery(
                                "select table_name, column_name from information_schema.columns where table_schema = 'readable'")) {
            while (columns.next()) {
                String view = columns.getString(1);
                String column = columns.getString(2);
                boolean isMapped =
                        SHARED.getOrDefault(view, List.of(view)).stream()
                                .anyMatch(of -> mapped.contains("readable." + of + "." + column));
                if (!isMapped && !isNamed(column, sources)) {
                    unused.add(view + "." + column);
                }
            }
        }
        assertEquals(List.of(), unused);
    }

    /** By an alias, "x.name", or as a whole string. */
    private static boolean isNamed(String column, String sources) {
        return Pattern.compile("\\b[a-z][.]%1$s\\b|\"%1$s\"".formatted(column))
                .matcher(sources)
                .find();
    }

    /** But those of bundles, which name columns of the tables, not of the views. */
    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> readers =
                    files.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().contains("/interchange/"))
                            .toList();
            for (Path file : readers) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    /** Lists are read from the view of the type, look-ups also from one that it shares. */
    @Test
    void everyColumnThatReadersReadIsInTheViewOfTheType() throws Exception {
        List<String> missing = new ArrayList<>();
        List<RowType<?>> types = types();
        try (Connection database = TestServer.connect(SampleGraph.DATABASE)) {
            for (RowType<?> type : types) {
                for (String view : views(type)) {
                    Set<String> columns = columns(database, view).keySet();
                    read(type).stream()
                            .filter(column -> !columns.contains(column))
                            .forEach(column -> missing.add(view + "." + column));
                }
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(types.size() > 15, types.size() + " types");
    }

    /** Previews are read by the statements of readers, from functions named as their views. */
    @Test
    void everyColumnThatReadersReadIsInThePreviewOfTheType() throws Exception {
        List<String> missing = new ArrayList<>();
        try (Connection database = TestServer.connect(SampleGraph.DATABASE);
                Statement statement = database.createStatement()) {
            for (RowType<?> type : types()) {
                if (!type.view().matches("readable[.](?!tombstone|change).*")) {
                    continue;
                }
                for (String view : views(type)) {
                    String preview = view.replace("readable.", "preview.");
                    for (String column : read(type)) {
                        try {
                            statement.execute(
                                    "select %s from %s(0) limit 0".formatted(column, preview));
                        } catch (SQLException e) {
                            missing.add(preview + "." + column);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    private static List<String> views(RowType<?> type) {
        return type.shared() == null
                ? List.of(type.view())
                : List.of(type.view(), type.shared().view());
    }

    /** Entities that readers read. */
    private List<RowType<?>> types() throws IllegalAccessException {
        List<RowType<?>> types = new ArrayList<>();
        for (EntityType<?> entity : sessions.getMetamodel().getEntities()) {
            for (Field field : entity.getJavaType().getFields()) {
                if (field.getType() == RowType.class) {
                    types.add((RowType<?>) field.get(null));
                }
            }
        }
        return types;
    }

    /** The columns that are read for a document which names every field. */
    private List<String> read(RowType<?> type) {
        // Not empty: readers are kept by what they were made for, and that is one of no field.
        Set<String> everyField =
                new HashSet<>(Set.of("every field")) {
                    @Override
                    public boolean contains(Object field) {
                        return true;
                    }
                };
        Wanted<?> wanted = new Wanted<>(type.entity(), everyField);
        return List.of(readers.of(wanted).columns().replace("x.", "").split(", "));
    }

    private static Map<String, String> columns(Connection database, String table) {
        String[] name = table.split("\\.");
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
