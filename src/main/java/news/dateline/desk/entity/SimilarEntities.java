package news.dateline.desk.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.smallrye.mutiny.Uni;
import news.dateline.desk.mutation.Input;
import news.dateline.entity.EntityKind;
import news.dateline.entity.NameWords;
import news.dateline.storage.Writing;

/** Entities that may be the one that is being created: of the same kind, with the same name. */
final class SimilarEntities {

    static final int MOST = 10;

    /** The longest word of the name leads to it: it is the rarest as a rule. */
    private static final String SELECT =
            """
            select distinct n.entity_id
            from graph.entity_word w
            join graph.entity_name n on n.id = w.name_id
            join graph.entity e on e.id = n.entity_id
            where w.word = $1 and lower(n.text) = lower($2) and e.kind = $3 and e.id <> $4
            order by n.entity_id
            limit %d
            """
                    .formatted(MOST);

    private SimilarEntities() {}

    static Uni<List<Long>> find(EntityKind kind, Input input, long created) {
        String name = String.valueOf(input.text("name"));
        Optional<String> word =
                NameWords.of(name).stream().max(Comparator.comparingInt(String::length));
        return word.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Writing.rows(SELECT, word.get(), name, kind.name(), created)
                        .map(rows -> rows.stream().map(row -> (Long) row[0]).toList());
    }
}
