package news.dateline.storage;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/** A class with attributes, as Hibernate has mapped it. */
record AttributedClass(Constructor<?> constructor, List<Named> attributes) {

    /**
     * An attribute.
     *
     * @param field the one field of the graph that it is, or that is made of it; null if it is
     *     always read
     */
    record Named(@Nullable String field, Attribute.Placing placing) {}

    static AttributedClass of(EntityPersister entity) {
        List<AttributeMapping> mappings = new ArrayList<>();
        mappings.add((AttributeMapping) entity.getIdentifierMapping());
        entity.getAttributeMappings()
                .forEach(
                        mapping -> {
                            if (!member(mapping).isAnnotationPresent(ForWriters.class)) {
                                mappings.add(mapping);
                            }
                        });
        return of(entity.getMappedClass(), mappings);
    }

    static AttributedClass of(EmbeddableValuedModelPart part) {
        List<AttributeMapping> mappings = new ArrayList<>();
        part.getEmbeddableTypeDescriptor().getAttributeMappings().forEach(mappings::add);
        return of(part.getJavaType().getJavaTypeClass(), mappings);
    }

    private static AttributedClass of(Class<?> type, List<AttributeMapping> mappings) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            List<Named> attributes =
                    mappings.stream()
                            .map(some -> new Named(field(some), Attribute.of(some)))
                            .toList();
            return new AttributedClass(constructor, attributes);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable String field(AttributeMapping mapping) {
        AnnotatedElement member = member(mapping);
        ReadFor field = member.getAnnotation(ReadFor.class);
        if (field != null) {
            return field.value();
        }
        return member.isAnnotationPresent(Ignore.class) ? null : mapping.getAttributeName();
    }

    private static AnnotatedElement member(AttributeMapping mapping) {
        return (AnnotatedElement)
                Objects.requireNonNull(
                        mapping.getPropertyAccess().getGetter().getMember(),
                        mapping.getAttributeName());
    }

    /** Those attributes that are always read, or for a field that is wanted. */
    Attributes among(List<String> columns, Predicate<String> isWanted) {
        int from = columns.size();
        Attribute[] all =
                attributes.stream()
                        .filter(some -> some.field() == null || isWanted.test(some.field()))
                        .map(some -> some.placing().among(columns))
                        .toArray(Attribute[]::new);
        return new Attributes(constructor, all, from, columns.size());
    }
}
