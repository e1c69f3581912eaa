package news.dateline.schema;

import java.util.List;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.ClassloadingService;

/**
 * The plain fields of all annotated classes. Which classes belong to the schema, and which of their
 * members are fields, SmallRye has found out at build time.
 */
@ApplicationScoped
public class PlainFields {

    private final List<PlainField> fields;

    PlainFields(Schema annotated) {
        this.fields = annotated.getTypes().values().stream().flatMap(PlainFields::of).toList();
    }

    public List<PlainField> all() {
        return fields;
    }

    private static Stream<PlainField> of(Type type) {
        Class<?> owner = ClassloadingService.get().loadClass(type.getClassName());
        return type.getFields().values().stream()
                .map(
                        field ->
                                PlainField.of(
                                        type.getName(),
                                        field.getName(),
                                        owner,
                                        field.getPropertyName(),
                                        field.getMethodName()));
    }
}
