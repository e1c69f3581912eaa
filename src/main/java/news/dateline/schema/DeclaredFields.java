package news.dateline.schema;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import news.dateline.loading.Lists;

/** All declared fields of the application. */
@ApplicationScoped
@Unremovable
public class DeclaredFields {

    private final List<Link> links;
    private final Lists lists;

    DeclaredFields(@All List<Link> links, Lists lists) {
        this.links = links;
        this.lists = lists;
    }

    ConnectionFetchers connections() {
        return new ConnectionFetchers(lists);
    }

    public List<DeclaredField> all() {
        return links.stream().flatMap(link -> link.fields().stream()).toList();
    }
}
