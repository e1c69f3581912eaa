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

/** Article.mentions. */
@ApplicationScoped
class ArticleMentions implements Link {

    private final Lists lists;

    ArticleMentions(Lists lists) {
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                ConnectionLink.on("Article", "mentions")
                        .describe(
                                "The entities named in its texts, in reading order: headline, standfirst, body, captions, byline.")
                        .ofFew(Mention.TYPE, null, "article_id")
                        .filteredBy(MentionFilter.TYPE)
                        .orderedBy(MentionOrder.READING)
                        .build(lists));
    }
}
