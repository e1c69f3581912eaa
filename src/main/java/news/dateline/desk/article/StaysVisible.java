package news.dateline.desk.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import io.vertx.core.json.JsonObject;
import news.dateline.desk.mutation.Refused;
import news.dateline.desk.mutation.UserErrorCode;
import org.jspecify.annotations.Nullable;

/** What readers see is not taken back by a later date of the next version. */
final class StaysVisible {

    private static final int LENGTH_OF_DAY = "YYYY-MM-DD".length();

    private StaysVisible() {}

    /**
     * @param line the next version
     * @param at when it is published
     * @throws Refused if readers would not see the article any more from then on
     */
    static void check(LockedArticle article, JsonObject line, OffsetDateTime at) {
        if (article.stored() == null || !article.stored().visible()) {
            return;
        }
        refuseLater(line, ArticleLines.PUBLISHED_AT, at);
        refuseLater(line, ArticleLines.EMBARGO, at);
    }

    private static void refuseLater(JsonObject line, String field, OffsetDateTime at) {
        OffsetDateTime date = moment(line.getString(field));
        if (date != null && date.isAfter(at)) {
            throw Refused.of(
                    UserErrorCode.INVALID,
                    "%s: readers see this article already; withdraw it, or give a date that is not after %s. Use scheduleArticle to publish the next version later."
                            .formatted(field, ArticleLines.text(at)),
                    field);
        }
    }

    /**
     * Removes a date of publication after this moment, before which readers would not see the
     * article; unless they see it already.
     *
     * @return whether there was one
     */
    static boolean removeLaterDate(LockedArticle article, JsonObject line, OffsetDateTime moment) {
        if (article.stored() != null && article.stored().visible()) {
            return false;
        }
        OffsetDateTime date = moment(line.getString(ArticleLines.PUBLISHED_AT));
        if (date == null || !date.isAfter(moment)) {
            return false;
        }
        line.remove(ArticleLines.PUBLISHED_AT);
        return true;
    }

    /** A moment of a line, or the beginning of a day. */
    static @Nullable OffsetDateTime moment(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return text.length() == LENGTH_OF_DAY
                ? LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC)
                : OffsetDateTime.parse(text);
    }
}
