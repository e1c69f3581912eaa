package news.dateline.interchange.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import news.dateline.article.ArticleStatus;
import news.dateline.entity.DatePrecision;
import news.dateline.interchange.format.Row;
import news.dateline.interchange.format.Type;
import news.dateline.interchange.values.Fields;
import news.dateline.interchange.values.Keys;
import news.dateline.interchange.values.Moments;
import org.jspecify.annotations.Nullable;

/**
 * What all rows of an article's version share.
 *
 * @param publishedAt 00:00 UTC of the day as written, if only the day is known
 * @param changedAt when the source last changed it; null if the line does not tell
 * @param visibleFrom when readers see it; null = never
 */
public record ArticleHead(
        String key,
        int version,
        OffsetDateTime publishedAt,
        DatePrecision precision,
        @Nullable OffsetDateTime changedAt,
        @Nullable OffsetDateTime visibleFrom) {

    private static final OffsetDateTime UNKNOWN = Instant.EPOCH.atOffset(ZoneOffset.UTC);

    /** With something in place of what is missing: the rest of the line is read for its faults. */
    static ArticleHead read(Fields json, Row article) {
        String key = article.get("key");
        Integer version = article.get("version");
        boolean draft = isDraft(json);
        DatePrecision precision = precision(json);
        OffsetDateTime changedAt = json.written("changedAt");
        OffsetDateTime embargo = json.moment("embargoUntil");
        OffsetDateTime written = publishedAt(json, precision);
        if (draft && !json.has("publishedAt")) {
            written = json.required(changedAt, "changedAt");
        } else {
            json.required(written, "publishedAt");
        }
        OffsetDateTime moment = written == null ? UNKNOWN : Moments.inUtc(written);
        OffsetDateTime shownAt =
                written != null && precision == DatePrecision.DAY
                        ? Moments.startOfDay(written.toLocalDate())
                        : moment;
        return new ArticleHead(
                key == null ? "" : key,
                version == null ? 1 : version,
                shownAt,
                precision,
                changedAt == null ? null : Moments.inUtc(changedAt),
                // Nobody sees it before the moment that was written, though the day begins earlier.
                draft ? null : later(later(shownAt, moment), embargo));
    }

    private static @Nullable OffsetDateTime publishedAt(Fields json, DatePrecision precision) {
        if (precision == DatePrecision.DAY) {
            return Type.momentOrStartOfDay(json, "publishedAt");
        }
        if (!json.isDay("publishedAt")) {
            return json.written("publishedAt");
        }
        LocalDate day = json.day("publishedAt");
        if (day != null) {
            json.refuse(
                    "publishedAt",
                    "\""
                            + day
                            + "\" is a day without a time: add \"publishedPrecision\": \"DAY\", or write"
                            + " a moment like 2014-11-14T09:30:00Z");
        }
        return null;
    }

    private static boolean isDraft(Fields json) {
        return json.choice("status", ArticleStatus.PUBLISHED, ArticleStatus.DRAFT)
                == ArticleStatus.DRAFT;
    }

    private static DatePrecision precision(Fields json) {
        DatePrecision precision =
                json.choice("publishedPrecision", DatePrecision.DAY, DatePrecision.MINUTE);
        return precision == null ? DatePrecision.MINUTE : precision;
    }

    private static OffsetDateTime later(OffsetDateTime a, @Nullable OffsetDateTime b) {
        return b == null || a.isAfter(b) ? a : b;
    }

    long id() {
        return Keys.article(key);
    }

    /** Sets the columns of a row that repeat those of its article. */
    Row fill(Row row) {
        return row.setIfPresent("article_id", id())
                .setIfPresent("version", version)
                .setIfPresent("published_at", publishedAt)
                .setIfPresent("visible_from", visibleFrom);
    }
}
