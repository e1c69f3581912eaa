package news.dateline.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.metamodel.MappingMetamodel;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;

/** How entities are read: their columns and types are what Hibernate's mapping of them says. */
@ApplicationScoped
public class RowReaders {

    private final SessionFactory sessions;
    private final Map<Class<?>, AttributedClass> byEntity = new ConcurrentHashMap<>();

    RowReaders(SessionFactory sessions) {
        this.sessions = sessions;
    }

    /**
     * Attributes that are fields of the graph are read only if they are wanted; the others always,
     * as links and declared fields go by them.
     */
    public <T> RowReader<T> of(Class<T> entity, Predicate<String> isWanted) {
        List<String> columns = new ArrayList<>();
        Attributes attributes =
                byEntity.computeIfAbsent(entity, this::read).among(columns, isWanted);
        return RowReader.of(entity, columns, attributes);
    }

    private AttributedClass read(Class<?> entity) {
        MappingMetamodel metamodel = (MappingMetamodel) sessions.getMetamodel();
        return AttributedClass.of(metamodel.getEntityDescriptor(entity));
    }
}
