package news.dateline.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.metamodel.MappingMetamodel;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;

/** How entities are read: their columns and types are what Hibernate's mapping of them says. */
@ApplicationScoped
public class RowReaders {

    /** What is asked for can be put together in very many ways, and few are used. */
    private static final int MOST_KEPT = 2_000;

    private final SessionFactory sessions;
    private final Map<Class<?>, AttributedClass> byEntity = new ConcurrentHashMap<>();
    private final Map<Object, RowReader<?>> known = new ConcurrentHashMap<>();

    /**
     * What is read of an entity.
     *
     * @param fields of the graph: attributes that others are made of are left out
     */
    public record Wanted<T>(Class<T> entity, Set<String> fields) {}

    private record WantedTogether(String column, Map<String, Wanted<?>> byValue) {}

    RowReaders(SessionFactory sessions) {
        this.sessions = sessions;
    }

    @SuppressWarnings("unchecked")
    public <T> RowReader<T> of(Wanted<T> wanted) {
        return (RowReader<T>) known(wanted, () -> make(wanted));
    }

    /**
     * Of rows of which each is one of several entities, as a column says; null of one that is none
     * of these.
     */
    @SuppressWarnings("unchecked")
    public <T> RowReader<T> of(String column, Map<String, Wanted<? extends T>> byValue) {
        WantedTogether wanted = new WantedTogether(column, Map.copyOf(byValue));
        return (RowReader<T>) known(wanted, () -> make(wanted));
    }

    private RowReader<?> known(Object wanted, Supplier<RowReader<?>> make) {
        RowReader<?> reader = known.get(wanted);
        if (reader == null) {
            reader = make.get();
            if (known.size() < MOST_KEPT) {
                known.put(wanted, reader);
            }
        }
        return reader;
    }

    private RowReader<?> make(Wanted<?> wanted) {
        List<String> columns = new ArrayList<>();
        return RowReader.of(columns, attributes(wanted, columns)::read);
    }

    private RowReader<?> make(WantedTogether wanted) {
        List<String> columns = new ArrayList<>(List.of(wanted.column()));
        Map<String, Attributes> byValue = new HashMap<>();
        wanted.byValue().forEach((value, some) -> byValue.put(value, attributes(some, columns)));
        return RowReader.of(
                columns,
                row -> {
                    Attributes attributes = byValue.get(row.getString(0));
                    return attributes == null ? null : attributes.read(row);
                });
    }

    private Attributes attributes(Wanted<?> wanted, List<String> columns) {
        return byEntity.computeIfAbsent(wanted.entity(), this::read)
                .among(columns, wanted.fields()::contains);
    }

    private AttributedClass read(Class<?> entity) {
        MappingMetamodel metamodel = (MappingMetamodel) sessions.getMetamodel();
        return AttributedClass.of(metamodel.getEntityDescriptor(entity));
    }
}
