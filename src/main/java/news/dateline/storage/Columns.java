package news.dateline.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.metamodel.MappingMetamodel;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;

/**
 * The columns that an entity is mapped to. A statement selects these and no others: Hibernate
 * Reactive cannot read a row that has columns it knows nothing of.
 */
@ApplicationScoped
public class Columns {

    private final SessionFactory sessions;
    private final Map<Class<?>, String> byEntity = new ConcurrentHashMap<>();

    Columns(SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** As a select list; the entity's rows go by {@code x}. */
    public String of(Class<?> entity) {
        return byEntity.computeIfAbsent(entity, this::read);
    }

    private String read(Class<?> entity) {
        MappingMetamodel metamodel = (MappingMetamodel) sessions.getMetamodel();
        EntityPersister persister = metamodel.getEntityDescriptor(entity);
        List<String> names = new ArrayList<>();
        persister
                .getIdentifierMapping()
                .forEachSelectable(
                        (i, column) -> names.add("x." + column.getSelectionExpression()));
        persister.forEachSelectable(
                (i, column) -> names.add("x." + column.getSelectionExpression()));
        return String.join(", ", names);
    }
}
