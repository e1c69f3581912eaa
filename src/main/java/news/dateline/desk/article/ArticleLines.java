package news.dateline.desk.article;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import news.dateline.desk.article.words.LineTexts;
import news.dateline.desk.article.words.Lists;
import news.dateline.desk.article.words.Lost;
import news.dateline.desk.article.words.MovedLine;
import news.dateline.desk.mutation.Input;
import news.dateline.desk.mutation.WithoutNulls;
import org.jspecify.annotations.Nullable;

/** Makes lines of a bundle, of type article, for working copies and for publication. */
final class ArticleLines {

    static final String VERSION = "version";
    static final String STATUS = "status";
    static final String PUBLISHED_AT = "publishedAt";
    static final String CHANGED_AT = "changedAt";
    static final String EMBARGO = "embargoUntil";
    private static final String DRAFT = "DRAFT";

    /** How many characters are compared in some milliseconds at most, old and new ones together. */
    private static final int QUICK = 5_000;

    /** Fields of inputs that are not the article's. */
    private static final Set<String> OF_THE_INPUT =
            Set.of("id", "key", "expectedVersion", "overwrite", "idempotencyKey", "correction");

    private ArticleLines() {}

    /** The line of a new article, with nothing in it yet. */
    static JsonObject fresh(String key) {
        return new JsonObject().put("type", "article").put("key", key);
    }

    /** A working copy of what a line says. */
    static JsonObject draft(JsonObject line, int version, OffsetDateTime now) {
        JsonObject draft = line.copy();
        draft.remove("firstVisibleAt");
        return draft.put(VERSION, version).put(STATUS, DRAFT).put(CHANGED_AT, text(now));
    }

    /** What readers will see. */
    static JsonObject published(JsonObject line, LockedArticle article) {
        JsonObject published = line.copy();
        published.remove(STATUS);
        if (!published.containsKey(PUBLISHED_AT)) {
            published.put(PUBLISHED_AT, text(article.began()));
        }
        return published.put(VERSION, article.nextVersion()).put(CHANGED_AT, text(article.now()));
    }

    static void correct(JsonObject line, String correction, int version, OffsetDateTime now) {
        JsonArray corrections = line.getJsonArray(Corrections.FIELD, new JsonArray()).copy();
        corrections.add(
                new JsonObject()
                        .put("at", text(now))
                        .put(VERSION, version)
                        .put("text", correction));
        line.put(Corrections.FIELD, corrections).put("correctedAt", text(now));
    }

    static JsonObject withdrawal(String key, int version, @Nullable String reason) {
        JsonObject line =
                new JsonObject().put("type", "withdraw").put("article", key).put(VERSION, version);
        return reason == null ? line : line.put("reason", reason);
    }

    /** If corrections are given, the moment of the last one is derived from them again. */
    private static void forgetMoment(JsonObject line, JsonObject content) {
        if (content.containsKey(Corrections.FIELD)) {
            line.remove("correctedAt");
        }
    }

    /** The article's fields of an input, with null for what is to be removed. */
    static JsonObject content(Input input) {
        JsonObject content = new JsonObject();
        for (String field : input.json().fieldNames()) {
            if (!OF_THE_INPUT.contains(field)) {
                content.put(field, WithoutNulls.of(input.json().getValue(field)));
            }
        }
        return content;
    }

    /**
     * Changes the line by the content; mentions, quotations and statements that are not part of it
     * move with their words.
     *
     * @return what lost its words; long texts are compared on a worker's thread
     */
    static Uni<List<Lost>> change(JsonObject line, JsonObject content) {
        int given = new LineTexts(content).length();
        boolean isQuick = given == 0 || given + new LineTexts(line).length() <= QUICK;
        return isQuick
                ? Uni.createFrom().item(() -> changeNow(line, content))
                : Uni.createFrom()
                        .completionStage(
                                () ->
                                        Vertx.currentContext()
                                                .executeBlocking(
                                                        () -> changeNow(line, content), false)
                                                .toCompletionStage());
    }

    private static List<Lost> changeNow(JsonObject line, JsonObject content) {
        JsonObject before = line.copy();
        for (String field : content.fieldNames()) {
            Object value = content.getValue(field);
            if (value == null) {
                line.remove(field);
            } else {
                line.put(field, value);
            }
        }
        forgetMoment(line, content);
        List<String> given = Lists.ALL.stream().filter(content::containsKey).toList();
        List<Lost> lost = MovedLine.move(before, line, given);
        new LineTexts(line).fillIn();
        return lost;
    }

    static String text(OffsetDateTime at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
    }
}
