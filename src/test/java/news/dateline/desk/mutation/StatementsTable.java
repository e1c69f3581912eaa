package news.dateline.desk.mutation;

import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;

import org.hibernate.annotations.Immutable;
import org.hibernate.reactive.mutiny.Mutiny;

/** The table of docs/statements.md. */
final class StatementsTable {

    /** As Hibernate writes them: without spaces around commas and signs. */
    private static final Pattern BY_HIBERNATE =
            Pattern.compile(
                    "(?:insert into graph\\.(\\w+) \\(\\w+(?:,\\w+)*\\) values|update graph\\.(\\w+)(?: \\w+_0)? set \\w+=|delete from graph\\.(\\w+)(?: \\w+_0)? where \\w)");

    private static final Pattern BY_HAND =
            Pattern.compile("(?:insert into|update|delete from)\\s+graph\\.(\\w+)");

    private static final String LINES = "pg_temp.write_lines";

    private final Map<String, String> entities;
    private final StringBuilder rows =
            new StringBuilder(
                    "| mutation | statements | Panache entities that write | SQL that writes |\n"
                            + "|---|--:|---|---|\n");

    StatementsTable(Mutiny.SessionFactory sessions) {
        entities =
                sessions.getMetamodel().getEntities().stream()
                        .map(EntityType::getJavaType)
                        .filter(type -> !type.isAnnotationPresent(Immutable.class))
                        .filter(type -> type.isAnnotationPresent(Table.class))
                        .collect(
                                Collectors.toMap(
                                        type -> type.getAnnotation(Table.class).name(),
                                        Class::getSimpleName,
                                        (first, second) -> first + " or " + second));
    }

    void add(String mutation, CountedStatements statements) {
        TreeSet<String> byHibernate = new TreeSet<>();
        TreeSet<String> byHand = new TreeSet<>();
        for (String text : statements.texts()) {
            Matcher entity = BY_HIBERNATE.matcher(text);
            if (entity.lookingAt()) {
                byHibernate.add(name(entity));
                continue;
            }
            Matcher table = BY_HAND.matcher(text);
            while (table.find()) {
                byHand.add("`" + table.group(1) + "`");
            }
            if (text.contains(LINES)) {
                byHand.add("lines of a bundle");
            }
        }
        rows.append(
                "| `%s` | %d | %s | %s |\n"
                        .formatted(
                                mutation,
                                statements.count(),
                                String.join(", ", byHibernate),
                                String.join(", ", byHand)));
    }

    private String name(Matcher entity) {
        for (int group = 1; group <= entity.groupCount(); group++) {
            if (entity.group(group) != null) {
                return entities.getOrDefault(entity.group(group), entity.group(group));
            }
        }
        throw new IllegalStateException(entity.group());
    }

    String written() {
        return rows.toString();
    }
}
