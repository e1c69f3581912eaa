package news.dateline.schema;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import news.dateline.loading.Lists;

/** All declared fields of the application, and how annotated classes show theirs. */
@ApplicationScoped
@Unremovable
public class DeclaredFields {

    private final List<Link> links;
    private final List<Shown> shown;
    private final Lists lists;

    DeclaredFields(@All List<Link> links, @All List<Shown> shown, Lists lists) {
        this.links = links;
        this.shown = shown;
        this.lists = lists;
    }

    ConnectionFetchers connections() {
        return new ConnectionFetchers(lists);
    }

    List<Getters<?>> getters() {
        return shown.stream().<Getters<?>>flatMap(some -> some.getters().stream()).toList();
    }

    public List<DeclaredField> fields() {
        return links.stream().flatMap(link -> link.fields().stream()).toList();
    }
}
