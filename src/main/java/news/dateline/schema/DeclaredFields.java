package news.dateline.schema;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import news.dateline.loading.Lists;

/** All fields of the application: those that are declared, and the plain ones. */
@ApplicationScoped
@Unremovable
public class DeclaredFields {

    private final List<Link> links;
    private final PlainFields plain;
    private final Lists lists;

    DeclaredFields(@All List<Link> links, PlainFields plain, Lists lists) {
        this.links = links;
        this.plain = plain;
        this.lists = lists;
    }

    ConnectionFetchers connections() {
        return new ConnectionFetchers(lists);
    }

    public List<PlainField> plain() {
        return plain.all();
    }

    public List<DeclaredField> fields() {
        return links.stream().flatMap(link -> link.fields().stream()).toList();
    }
}
