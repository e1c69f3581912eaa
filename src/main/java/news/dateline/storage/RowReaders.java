package news.dateline.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Map<Wanted, RowReader<?>> known = new ConcurrentHashMap<>();

    private record Wanted(Class<?> entity, Set<String> fields) {}

    RowReaders(SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** Attributes that fields of the graph are made of are read only if those are wanted. */
    @SuppressWarnings("unchecked")
    public <T> RowReader<T> of(Class<T> entity, Set<String> fields) {
        Wanted wanted = new Wanted(entity, fields);
        RowReader<T> reader = (RowReader<T>) known.get(wanted);
        if (reader == null) {
            reader = make(entity, fields);
            if (known.size() < MOST_KEPT) {
                known.put(wanted, reader);
            }
        }
        return reader;
    }

    private <T> RowReader<T> make(Class<T> entity, Set<String> fields) {
        List<String> columns = new ArrayList<>();
        Attributes attributes =
                byEntity.computeIfAbsent(entity, this::read).among(columns, fields::contains);
        return RowReader.of(entity, columns, attributes);
    }

    private AttributedClass read(Class<?> entity) {
        MappingMetamodel metamodel = (MappingMetamodel) sessions.getMetamodel();
        return AttributedClass.of(metamodel.getEntityDescriptor(entity));
    }
}
