package news.dateline.desk.article;

import java.util.EnumSet;
import java.util.Set;

import static news.dateline.desk.article.ArticleState.DISCARDED;
import static news.dateline.desk.article.ArticleState.DRAFT;
import static news.dateline.desk.article.ArticleState.DRAFT_OF_PUBLISHED;
import static news.dateline.desk.article.ArticleState.DRAFT_OF_WITHDRAWN;
import static news.dateline.desk.article.ArticleState.EMBARGOED;
import static news.dateline.desk.article.ArticleState.LOADED_DRAFT;
import static news.dateline.desk.article.ArticleState.PUBLISHED;
import static news.dateline.desk.article.ArticleState.SCHEDULED;
import static news.dateline.desk.article.ArticleState.SCHEDULED_OF_PUBLISHED;
import static news.dateline.desk.article.ArticleState.SCHEDULED_OF_WITHDRAWN;
import static news.dateline.desk.article.ArticleState.WITHDRAWN;

/** What can be done to an article, and in which states: the table of docs/desk.md. */
enum Operation {
    UPDATE(
            "changed",
            DRAFT,
            DRAFT_OF_PUBLISHED,
            DRAFT_OF_WITHDRAWN,
            SCHEDULED,
            SCHEDULED_OF_PUBLISHED,
            SCHEDULED_OF_WITHDRAWN,
            LOADED_DRAFT,
            EMBARGOED,
            PUBLISHED),
    DISCARD(
            "discarded",
            DRAFT,
            DRAFT_OF_PUBLISHED,
            DRAFT_OF_WITHDRAWN,
            SCHEDULED,
            SCHEDULED_OF_PUBLISHED,
            SCHEDULED_OF_WITHDRAWN),
    PUBLISH(
            "published",
            DRAFT,
            DRAFT_OF_PUBLISHED,
            DRAFT_OF_WITHDRAWN,
            SCHEDULED,
            SCHEDULED_OF_PUBLISHED,
            SCHEDULED_OF_WITHDRAWN,
            EMBARGOED,
            LOADED_DRAFT),
    SCHEDULE(
            "scheduled",
            DRAFT,
            DRAFT_OF_PUBLISHED,
            DRAFT_OF_WITHDRAWN,
            SCHEDULED,
            SCHEDULED_OF_PUBLISHED,
            SCHEDULED_OF_WITHDRAWN,
            EMBARGOED,
            LOADED_DRAFT),
    UNSCHEDULE("unscheduled", SCHEDULED, SCHEDULED_OF_PUBLISHED, SCHEDULED_OF_WITHDRAWN),
    CORRECT("corrected", DRAFT_OF_PUBLISHED, EMBARGOED, PUBLISHED),
    WITHDRAW("withdrawn", DRAFT_OF_PUBLISHED, SCHEDULED_OF_PUBLISHED, EMBARGOED, PUBLISHED),
    RESTORE("restored", DISCARDED, EMBARGOED, PUBLISHED, WITHDRAWN);

    private final String participle;
    private final Set<ArticleState> states;

    Operation(String participle, ArticleState first, ArticleState... others) {
        this.participle = participle;
        this.states = EnumSet.of(first, others);
    }

    boolean isAllowedIn(ArticleState state) {
        return states.contains(state);
    }

    /**
     * Contributors write, and editors decide what readers see: also when an article is in none of
     * the states for this, so that they are told which.
     */
    boolean isForContributors(ArticleState state) {
        return switch (state) {
            case DRAFT -> this == UPDATE || this == DISCARD;
            case DISCARDED -> this == UPDATE || this == DISCARD || this == RESTORE;
            default -> false;
        };
    }

    /** Why not in this state. */
    String refusal(ArticleState state) {
        return "The article cannot be %s: %s.".formatted(participle, state.phrase());
    }
}
