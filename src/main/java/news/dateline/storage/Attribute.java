package news.dateline.storage;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.vertx.sqlclient.Row;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.property.access.spi.Setter;
import org.jspecify.annotations.Nullable;

/** Where an attribute of an entity comes from, in a row of its columns, and where it goes. */
interface Attribute {

    void read(Row row, Object into);

    /** Finds an attribute's place among the columns that are read, to which it adds its own. */
    interface Placing {
        Attribute among(List<String> columns);
    }

    static Placing of(AttributeMapping mapping) {
        Setter setter =
                Objects.requireNonNull(
                        mapping.getPropertyAccess().getSetter(), mapping.getAttributeName());
        if (mapping instanceof EmbeddableValuedModelPart part) {
            AttributedClass embedded = AttributedClass.of(part);
            return columns -> new Embedded(embedded.among(columns, any -> true), setter);
        }
        String column = ((BasicValuedModelPart) mapping).getSelectionExpression();
        Function<Object, @Nullable Object> conversion =
                conversion(mapping.getJavaType().getJavaTypeClass());
        return columns -> {
            if (!columns.contains(column)) {
                columns.add(column);
            }
            return new Single(columns.indexOf(column), conversion, setter);
        };
    }

    /** In one column. */
    record Single(int column, Function<Object, @Nullable Object> conversion, Setter setter)
            implements Attribute {
        @Override
        public void read(Row row, Object into) {
            Object value = row.getValue(column);
            if (value != null) {
                setter.set(into, conversion.apply(value));
            }
        }
    }

    /** In several; null if all of them are. */
    record Embedded(Attributes attributes, Setter setter) implements Attribute {
        @Override
        public void read(Row row, Object into) {
            if (attributes.anyIn(row)) {
                setter.set(into, attributes.read(row));
            }
        }
    }

    /** What the attribute has of what the client reads. */
    private static Function<Object, @Nullable Object> conversion(Class<?> type) {
        if (type.isEnum()) {
            Map<Object, Object> byName =
                    Stream.of(type.getEnumConstants())
                            .collect(Collectors.toMap(value -> ((Enum<?>) value).name(), v -> v));
            return byName::get;
        }
        if (type == Instant.class) {
            return value -> ((OffsetDateTime) value).toInstant();
        }
        return type == List.class ? value -> Arrays.asList((Object[]) value) : value -> value;
    }
}
