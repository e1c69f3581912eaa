package news.dateline.interchange.read;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import news.dateline.entity.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of an entity.
 *
 * @param source who says it; empty if the line does not tell
 * @param asOf when that was so, null if the line does not tell
 * @param attributes the line's other fields, always in the same order
 */
public record Claim(
        String source, Provenance provenance, @Nullable OffsetDateTime asOf, String attributes) {

    private static final Comparator<OffsetDateTime> EARLIEST_FIRST =
            Comparator.nullsFirst(Comparator.comparing(OffsetDateTime::toInstant));

    /** The weightiest last: that of two whose value counts where they disagree. */
    public static final Comparator<Claim> BY_WEIGHT =
            Comparator.<Claim>comparingInt(claim -> claim.provenance().weight())
                    .thenComparing(Claim::asOf, EARLIEST_FIRST)
                    .thenComparing(Claim::source)
                    .thenComparing(Claim::attributes);

    public static Claim of(
            String source,
            Provenance provenance,
            @Nullable OffsetDateTime asOf,
            JsonObject attributes) {
        return new Claim(source, provenance, asOf, Json.encode(inOrder(attributes.getMap())));
    }

    /** The attributes as {@link #of} keeps them, which those of an older release may not be. */
    public static String ordered(String attributes) {
        return Json.encode(inOrder(new JsonObject(attributes).getMap()));
    }

    /** A source says one thing at a time. */
    public String place() {
        return source + '\n' + provenance;
    }

    public JsonObject json() {
        return new JsonObject(attributes);
    }

    public boolean isAsOldAs(Claim other) {
        return Objects.equals(
                asOf == null ? null : asOf.toInstant(),
                other.asOf == null ? null : other.asOf.toInstant());
    }

    private static @Nullable Object inOrder(@Nullable Object value) {
        if (value instanceof JsonObject object) {
            return inOrder(object.getMap());
        }
        if (value instanceof JsonArray array) {
            return array.stream().map(Claim::inOrder).toList();
        }
        if (value instanceof Map<?, ?> map) {
            TreeMap<String, Object> ordered = new TreeMap<>();
            map.forEach(
                    (name, some) -> {
                        if (some != null) {
                            ordered.put((String) name, inOrder(some));
                        }
                    });
            return ordered;
        }
        if (value instanceof java.util.List<?> list) {
            return list.stream().map(Claim::inOrder).toList();
        }
        return value;
    }
}
