package news.dateline.desk.article.words;

import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * What referred to words that are not in the text any more.
 *
 * @param list of the line that had it
 * @param words null if it had none of its own
 * @param object as the line had it
 * @param isEvidence whether the words were evidence of the object, which has other evidence and
 *     stays
 */
public record Lost(String list, @Nullable String words, JsonObject object, boolean isEvidence) {}
