package news.dateline.paging;

import java.util.Base64;
import java.util.List;

import io.vertx.core.json.JsonArray;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class CursorsTest {

    private static final Order BY_NAME =
            Order.ascending(
                    "NAME",
                    OrderKey.key("x.name", KeyType.TEXT),
                    OrderKey.key("x.id", KeyType.NUMBER));

    private static Cursors cursors(String field, long parent) {
        return new Cursors(field, parent, BY_NAME);
    }

    @Property
    void holdTheKeysOfTheirRow(@ForAll String name, @ForAll long id) {
        Assume.that(
                name.indexOf('\0') < 0
                        && name.chars().noneMatch(c -> Character.isSurrogate((char) c)));
        Cursors list = cursors("Person.events", 1);
        List<Object> keys =
                list.decode("after", list.encode(new JsonArray().add(name).add(id).encode()));
        assertEquals(name, keys.get(0));
        assertEquals(id, ((Number) keys.get(1)).longValue());
    }

    @Property
    void areRefusedInAnyOtherList(@ForAll long parent, @ForAll long other) {
        Assume.that(parent != other);
        String cursor = cursors("Person.events", parent).encode("[\"a\",1]");
        assertBadInput(() -> cursors("Person.events", other).decode("after", cursor));
        assertBadInput(() -> cursors("Person.articles", parent).decode("after", cursor));
        assertBadInput(
                () ->
                        new Cursors("Person.events", parent, BY_NAME.directed(true))
                                .decode("after", cursor));
    }

    @Property
    void areNeverTakenFromJustAnyText(@ForAll String text) {
        assertBadInput(() -> cursors("Person.events", 1).decode("after", text));
    }

    @Property
    void areNeverTakenWithJustAnyKeys(@ForAll @Size(max = 40) byte[] keys) {
        Cursors list = cursors("Person.events", 1);
        String mark = list.encode("");
        byte[] whole = new byte[Base64.getUrlDecoder().decode(mark).length + keys.length];
        System.arraycopy(
                Base64.getUrlDecoder().decode(mark), 0, whole, 0, whole.length - keys.length);
        System.arraycopy(keys, 0, whole, whole.length - keys.length, keys.length);
        assertBadInput(
                () ->
                        list.decode(
                                "after",
                                Base64.getUrlEncoder().withoutPadding().encodeToString(whole)));
    }

    @Property
    void differFromRowToRow(@ForAll long one, @ForAll long other) {
        Assume.that(one != other);
        Cursors list = cursors("Person.events", 1);
        assertNotEquals(list.encode("[\"a\"," + one + "]"), list.encode("[\"a\"," + other + "]"));
    }

    private static void assertBadInput(org.junit.jupiter.api.function.Executable decoding) {
        assertEquals(ErrorCode.BAD_USER_INPUT, assertThrows(ApiError.class, decoding).code());
    }
}
