package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.event.Event;
import news.dateline.loading.Lists;
import news.dateline.loading.RowType;
import news.dateline.organization.Organization;
import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;
import news.dateline.person.Person;
import news.dateline.place.Place;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;

/** Article.people, organizations, events and places. */
@ApplicationScoped
class ArticleEntities implements Link {

    /** Kept with the article's version, so a page's end does not move. */
    private static final Order RANK =
            Order.ascending("RANK", OrderKey.key("s.rank", KeyType.NUMBER));

    private final Lists lists;

    ArticleEntities(Lists lists) {
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                ranked("people", Person.TYPE, "The people it mentions"),
                ranked("organizations", Organization.TYPE, "The organizations it mentions"),
                ranked("events", Event.TYPE, "The events it mentions or reports"),
                ranked("places", Place.TYPE, "The places it mentions, metonyms included"));
    }

    private DeclaredField ranked(String field, RowType<?> rows, String what) {
        String kind = rows.name().toUpperCase(java.util.Locale.ROOT);
        return ConnectionLink.on("Article", field)
                .describe(what + ", each once, the most salient first, then in reading order.")
                .of(rows, "readable.article_scope s join " + rows.from() + " on x.id = s.target_id")
                .where("s.article_id = p.id and s.kind = '" + kind + "' and s.rank is not null")
                .orderedBy(RANK)
                .build(lists);
    }
}
