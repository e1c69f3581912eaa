package news.dateline.storage;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;

import org.hibernate.Hibernate;
import org.hibernate.annotations.ColumnTransformer;

/** An entity with a value in each attribute that can be written. */
final class FilledEntity {

    /** Shared by all, so that what is a row's number and what refers to one are told apart. */
    static final long NUMBER = 987_654_321L;

    private static final Map<Class<?>, Object> VALUES =
            Map.of(
                    String.class,
                    "'text'",
                    Long.class,
                    12L,
                    Integer.class,
                    3,
                    Boolean.class,
                    true,
                    Double.class,
                    0.5,
                    LocalDate.class,
                    LocalDate.of(2026, 2, 3),
                    Instant.class,
                    Instant.parse("2026-02-03T04:05:06.789Z"));

    private FilledEntity() {}

    static Object of(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object entity = constructor.newInstance();
            for (Field field : attributes(type)) {
                if (field.get(entity) == null) {
                    field.set(entity, value(field));
                }
            }
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Field field) {
        if (field.isAnnotationPresent(Id.class)) {
            return NUMBER;
        }
        ColumnTransformer transformed = field.getAnnotation(ColumnTransformer.class);
        if (transformed != null && transformed.write().contains("jsonb")) {
            return "{\"a\": 1}"; // A column of type jsonb.
        }
        Class<?> type = field.getType();
        if (type == List.class) {
            Class<?> element =
                    (Class<?>)
                            ((ParameterizedType) field.getGenericType())
                                    .getActualTypeArguments()[0];
            return List.of(VALUES.get(element));
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type.isAnnotationPresent(Embeddable.class) ? of(type) : VALUES.get(type);
    }

    /** Each attribute's value as text, by its name. */
    static Map<String, String> values(Object entity) {
        Map<String, String> values = new TreeMap<>();
        try {
            for (Field field : attributes(Hibernate.getClass(entity))) {
                Object value = field.get(entity);
                boolean isPart =
                        value != null && value.getClass().isAnnotationPresent(Embeddable.class);
                values.put(field.getName(), isPart ? values(value).toString() : "" + value);
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        return values;
    }

    private static List<Field> attributes(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> owner = type; owner != Object.class; owner = owner.getSuperclass()) {
            for (Field field : owner.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && isWritten(field)) {
                    field.setAccessible(true);
                    fields.add(field);
                }
            }
        }
        return fields;
    }

    private static boolean isWritten(Field field) {
        Column column = field.getAnnotation(Column.class);
        boolean isOfItsOwnTable = column == null || column.insertable() && column.table().isEmpty();
        return isOfItsOwnTable
                && !field.getName().startsWith("$$")
                && !field.isAnnotationPresent(Version.class)
                && !field.isAnnotationPresent(Transient.class);
    }
}
