package news.dateline.links;

import java.util.function.Function;

import news.dateline.entity.EntityKind;
import news.dateline.entity.NodeTypes;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.OneLink;
import news.dateline.schema.Reads;

/** Declares a link to one entity of any kind: the row says which. */
final class EntityLink {

    private EntityLink() {}

    static <S> DeclaredField optional(
            Class<S> on,
            String name,
            String description,
            Function<S, Long> id,
            Function<S, EntityKind> kind,
            NodeTypes nodes) {
        return DeclaredField.plain(
                on.getSimpleName(),
                name,
                "Entity",
                description,
                Reads.ONE,
                asked -> {
                    S row = asked.source();
                    Long key = id.apply(row);
                    return key == null ? null : nodes.load(asked, kind.apply(row), key);
                });
    }

    static <S> DeclaredField required(
            Class<S> on,
            String name,
            String description,
            Function<S, Long> id,
            Function<S, EntityKind> kind,
            NodeTypes nodes) {
        return DeclaredField.plain(
                on.getSimpleName(),
                name,
                "Entity!",
                description,
                Reads.ONE,
                asked -> {
                    S row = asked.source();
                    return nodes.load(asked, kind.apply(row), id.apply(row))
                            .thenApply(OneLink::stillThere);
                });
    }
}
