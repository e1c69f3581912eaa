package news.dateline.interchange.merge;

import java.util.HashSet;
import java.util.Set;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import news.dateline.entity.NameKind;

/**
 * What an entity gets from one that is merged into it: its names and addresses, beside the entity's
 * own, and what nobody says of the entity itself.
 */
final class MergedAttributes {

    private static final String NAME = "name";
    private static final String NAMES = "names";
    private static final String SAME_AS = "sameAs";

    /**
     * How the entity itself is called and sorted, what it is a part of (the survivor may be part of
     * the same, or the other way round), and what is no attribute.
     */
    private static final Set<String> NOT_ADDED =
            Set.of(
                    "key",
                    "provenance",
                    NAME,
                    "sortName",
                    NAMES,
                    SAME_AS,
                    "parent",
                    "within",
                    "partOf");

    private MergedAttributes() {}

    static void add(JsonObject merged, JsonObject survivor) {
        merged.forEach(
                field -> {
                    if (!NOT_ADDED.contains(field.getKey())) {
                        survivor.getMap().putIfAbsent(field.getKey(), field.getValue());
                    }
                });
        addNames(merged, survivor);
        addUrls(merged, survivor);
    }

    private static void addNames(JsonObject merged, JsonObject survivor) {
        JsonArray names = survivor.getJsonArray(NAMES, new JsonArray()).copy();
        Set<String> texts = new HashSet<>();
        texts.add(survivor.getString(NAME));
        names.forEach(name -> texts.add(((JsonObject) name).getString("text")));
        JsonArray others =
                new JsonArray()
                        .add(
                                new JsonObject()
                                        .put("text", merged.getString(NAME))
                                        .put("kind", NameKind.VARIANT.name()))
                        .addAll(merged.getJsonArray(NAMES, new JsonArray()));
        for (Object name : others) {
            if (texts.add(((JsonObject) name).getString("text"))) {
                names.add(name);
            }
        }
        if (!names.isEmpty()) {
            survivor.put(NAMES, names);
        }
    }

    private static void addUrls(JsonObject merged, JsonObject survivor) {
        if (merged.containsKey(SAME_AS)) {
            JsonArray urls = survivor.getJsonArray(SAME_AS, new JsonArray()).copy();
            for (Object url : merged.getJsonArray(SAME_AS)) {
                if (!urls.contains(url)) {
                    urls.add(url);
                }
            }
            survivor.put(SAME_AS, urls);
        }
    }
}
