package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.loading.Lists;
import news.dateline.mention.Mention;
import news.dateline.mention.MentionFilter;
import news.dateline.mention.MentionOrder;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;

/** Entity.mentions. */
@ApplicationScoped
class EntityMentions implements Link {

    private static final String KIND = "(select e.kind from readable.entity e where e.id = p.id)";

    private final Lists lists;

    EntityMentions(Lists lists) {
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                ConnectionLink.on("Entity", "mentions")
                        .describe(
                                "Where it is named, the newest article first, in reading order within an article.")
                        .of(Mention.TYPE)
                        .where("x.entity_id = p.id")
                        .narrowedBy((selection, given) -> selection.knows("x.entity_kind", KIND))
                        .ofMany()
                        .filteredBy(MentionFilter.TYPE)
                        .orderedBy(MentionOrder.NEWEST)
                        .build(lists));
    }
}
