package news.dateline.desk.split;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import news.dateline.desk.mutation.Change;
import news.dateline.desk.mutation.Refused;
import news.dateline.desk.mutation.UserErrorCode;
import news.dateline.entity.Ids;
import news.dateline.errors.ApiError;
import news.dateline.storage.Writing;
import org.jspecify.annotations.Nullable;

/** The mentions that a split names, and how lines of a bundle name them. */
record MentionsToMove(List<Long> ids) {

    private static final String FIELD = "mentions";

    private static final String OF_ENTITY =
            "select m.id from graph.mention m where m.id = any ($1) and m.entity_id = $2";

    /**
     * What the lines of the split are to say, and as of when such a line was written before. If all
     * mentions of an entity in an article are moved, one line says so for the whole article;
     * mentions that lines of their own are about need such again, and count here if those lines
     * have put them to the entity. Mentions in the same words that are not listed go with those
     * that are.
     */
    private static final String LINES =
            """
            with numbered as materialized (
                select m.*, coalesce(m.given_entity_id, m.entity_id) as given,
                       dense_rank() over (partition by m.article_id, m.text order by m.place) as nth
                from (
                    select m.*, min(m.ord) over (partition by m.article_id, m.field, m.index, m.start_offset, m.end_offset) as place
                    from graph.mention m where m.article_id in (select c.article_id from graph.mention c where c.id = any ($1))
                ) m
            ), judged as materialized (
                select n.*,
                       (n.article_id, n.entity_id, n.field, coalesce(n.index, -1), n.start_offset, n.end_offset) in (
                           select c.article_id, c.entity_id, c.field, coalesce(c.index, -1), c.start_offset, c.end_offset
                           from graph.mention c where c.id = any ($1)) as moves,
                       exists (select from graph.reassignment r
                               where r.article_id = n.article_id and r.from_id = n.given and r.text = n.text and r.nth = n.nth) as has_line
                from numbered n
            ), entity as (
                select article_id, given, bool_and(moves) as whole from judged where not has_line or entity_id = $2 group by article_id, given
            ), line as (
                select article_id, given, null::text as text, null::int as nth from entity where whole
                union all
                select j.article_id, j.given, j.text, j.nth::int
                from judged j left join entity e using (article_id, given) where j.moves and (j.has_line or not e.whole)
            )
            select a.key, graph.key_of(l.given), l.text, l.nth, graph.moment(r.as_of), graph.key_of(graph.survivor(l.given))
            from line l join graph.article a on a.id = l.article_id
            left join graph.reassignment r
                on r.article_id = l.article_id and r.from_id = l.given and r.text is not distinct from l.text and r.nth is not distinct from l.nth
            """;

    /**
     * What one line is about: the whole article, or one mention.
     *
     * @param asOf of the line that said it before; null if there was none
     * @param survivor what {@code from} leads to; itself, unless it is merged
     */
    record Reassignment(
            String article,
            String from,
            @Nullable String text,
            @Nullable Integer nth,
            @Nullable OffsetDateTime asOf,
            String survivor) {

        static Reassignment of(Object[] row) {
            return new Reassignment(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    (Integer) row[3],
                    row[4] == null ? null : OffsetDateTime.parse((String) row[4]),
                    (String) row[5]);
        }

        /**
         * If the entity to which they are put is the survivor of the one that the article names,
         * that one is meant again: then it also has them when the merge is undone.
         */
        JsonObject line(Change change, String into, @Nullable String reason) {
            JsonObject line =
                    new JsonObject()
                            .put("type", "reassign")
                            .put("article", article)
                            .put("from", from)
                            .put("into", into.equals(survivor) ? from : into)
                            .put("asOf", change.after(asOf).toString());
            if (text != null) {
                line.put("text", text).put("nth", nth);
            }
            return reason == null ? line : line.put("reason", reason);
        }
    }

    static MentionsToMove of(Change change) {
        JsonArray given = change.input().json().getJsonArray(FIELD);
        if (given.isEmpty() || given.size() > Ids.MOST) {
            throw Refused.of(
                    UserErrorCode.INVALID,
                    "The list has %d mentions; it must have from 1 to %d."
                            .formatted(given.size(), Ids.MOST),
                    FIELD);
        }
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            try {
                ids.add(Ids.MENTION.one(given.getString(i)));
            } catch (ApiError e) {
                throw Refused.of(
                        UserErrorCode.INVALID,
                        String.valueOf(e.getMessage()),
                        FIELD,
                        String.valueOf(i));
            }
        }
        return new MentionsToMove(ids);
    }

    /** Refuses mentions that there are not, or that name another entity. */
    Uni<Void> check(long entity) {
        return Writing.rows(OF_ENTITY, array(), entity)
                .invoke(
                        rows -> {
                            Set<Object> found = new HashSet<>();
                            rows.forEach(row -> found.add(row[0]));
                            for (int i = 0; i < ids.size(); i++) {
                                if (!found.contains(ids.get(i))) {
                                    throw Refused.of(
                                            UserErrorCode.NOT_FOUND,
                                            "There is no mention of this entity with this id.",
                                            FIELD,
                                            String.valueOf(i));
                                }
                            }
                        })
                .replaceWithVoid();
    }

    Uni<List<Reassignment>> lines(long entity) {
        return Writing.rows(LINES, array(), entity)
                .map(rows -> rows.stream().map(Reassignment::of).toList());
    }

    private Long[] array() {
        return ids.toArray(Long[]::new);
    }
}
