package news.dateline.entity;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.loading.Lists;
import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;
import news.dateline.schema.ListLink;
import news.dateline.schema.Reads;
import news.dateline.schema.Reads.ShortList;
import news.dateline.schema.StoredList;

/** Fields of every entity that are no link to another noun. */
@ApplicationScoped
class EntityFields implements Link {

    private static final Order AS_FILED =
            Order.ascending(
                    "AS_FILED",
                    OrderKey.key("x.ord", KeyType.NUMBER),
                    OrderKey.key("x.id", KeyType.NUMBER));

    private final Lists lists;

    EntityFields(Lists lists) {
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                StoredList.of(
                        Entity.class,
                        "sameAs",
                        "URL!",
                        "URLs that identify the same entity elsewhere, in the order given by its source.",
                        Reads.NOTHING,
                        entity -> ((EntityRow) entity).sameAs),
                ListLink.of(
                        "Entity",
                        "names",
                        "All names, the preferred one first: also other scripts, romanizations, short and former names, abbreviations and demonyms.",
                        EntityName.TYPE,
                        "x.entity_id = p.id",
                        AS_FILED,
                        new ShortList(10),
                        lists));
    }
}
