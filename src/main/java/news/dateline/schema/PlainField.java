package news.dateline.schema;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import news.dateline.execution.Fetch;
import org.jspecify.annotations.Nullable;

/**
 * A field of the schema that is a member of an annotated class: a Java field, or a method without
 * parameters. Its value is read by reflection, which runs compiled in a native executable too; a
 * method handle that is not a constant would be interpreted there.
 *
 * @param type the GraphQL type that has the field
 * @param scalar instead of the one that follows from the Java type, or null
 * @param reads what it costs
 */
public record PlainField(
        String type, String name, @Nullable String scalar, Reads reads, Fetch.Plain fetch) {

    /**
     * @param owner the class of the objects, or one that they extend or implement
     * @param property the Java field; where there is none, the method gives the value
     */
    static PlainField of(String type, String name, Class<?> owner, String property, String method) {
        Optional<Field> field = field(owner, property);
        return field.isPresent()
                ? of(type, name, field.get(), read(field.get()))
                : of(type, name, method(owner, method), invoke(method(owner, method)));
    }

    private static PlainField of(
            String type, String name, AnnotatedElement member, Function<Object, ?> value) {
        Scalar scalar = member.getAnnotation(Scalar.class);
        RowCost cost = member.getAnnotation(RowCost.class);
        return new PlainField(
                type,
                name,
                scalar == null ? null : scalar.value(),
                cost == null ? Reads.NOTHING : Reads.rows(cost.value()),
                new Fetch.Plain(value));
    }

    private static Optional<Field> field(Class<?> owner, String name) {
        return Stream.<Class<?>>iterate(owner, type -> type != null, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getName().equals(name))
                .findFirst();
    }

    private static Method method(Class<?> owner, String name) {
        try {
            return owner.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Function<Object, ?> read(Field field) {
        field.setAccessible(true);
        return object -> {
            try {
                return field.get(object);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static Function<Object, ?> invoke(Method method) {
        method.setAccessible(true);
        return object -> {
            try {
                return method.invoke(object);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof RuntimeException failure
                        ? failure
                        : new IllegalStateException(e.getCause());
            }
        };
    }
}
