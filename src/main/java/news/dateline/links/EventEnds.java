package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.article.Article;
import news.dateline.entity.NodeTypes;
import news.dateline.event.EventReport;
import news.dateline.event.Participant;
import news.dateline.loading.ById;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;
import news.dateline.schema.OneLink;

/** What a report and a part in an event join. */
@ApplicationScoped
class EventEnds implements Link {

    private final ById byId;
    private final NodeTypes nodes;

    EventEnds(ById byId, NodeTypes nodes) {
        this.byId = byId;
        this.nodes = nodes;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                OneLink.required(
                        EventReport.class,
                        "article",
                        Article.TYPE,
                        "The article that says so.",
                        eventReport -> eventReport.articleId,
                        byId),
                EntityLink.required(
                        Participant.class,
                        "agent",
                        "Who takes part: a person, an organization, a state.",
                        participant -> participant.agentId,
                        participant -> participant.agentKind,
                        nodes),
                EntityLink.optional(
                        Participant.class,
                        "onBehalfOf",
                        "On whose behalf; null if on nobody's but their own, as far as is told.",
                        participant -> participant.onBehalfId,
                        participant -> participant.onBehalfKind,
                        nodes));
    }
}
