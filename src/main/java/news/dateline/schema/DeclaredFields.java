package news.dateline.schema;

import java.util.List;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.ClassloadingService;
import news.dateline.loading.Lists;

/**
 * All fields of the application: those that are declared, and the plain ones of annotated classes.
 * Which classes belong to the schema, and which of their members are fields, SmallRye has found out
 * at build time.
 */
@ApplicationScoped
@Unremovable
public class DeclaredFields {

    private final List<Link> links;
    private final List<PlainField> plain;
    private final Lists lists;

    DeclaredFields(@All List<Link> links, Schema annotated, Lists lists) {
        this.links = links;
        this.plain = annotated.getTypes().values().stream().flatMap(DeclaredFields::of).toList();
        this.lists = lists;
    }

    ConnectionFetchers connections() {
        return new ConnectionFetchers(lists);
    }

    public List<PlainField> plain() {
        return plain;
    }

    public List<DeclaredField> fields() {
        return links.stream().flatMap(link -> link.fields().stream()).toList();
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
