package news.dateline.paging;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;

import io.vertx.core.json.JsonArray;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class CursorsTest {

    private static final Order BY_NAME =
            Order.ascending(
                    "NAME",
                    OrderKey.key("x.name", KeyType.TEXT),
                    OrderKey.key("x.id", KeyType.NUMBER));

    private static final Order BY_TIME =
            Order.descending(
                    "PUBLISHED_AT",
                    OrderKey.key("x.published_at", KeyType.MOMENT),
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
        List<String> keys =
                list.decode("after", list.encode(new JsonArray().add(name).add(id).encode()));
        assertEquals(List.of(name, String.valueOf(id)), keys);
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

    /** PostgreSQL takes no zone beyond 16 hours, Java up to 18. */
    @Property
    void saySqlMomentsInUtc(
            @ForAll @LongRange(min = -62_000_000_000L, max = 253_000_000_000L) long second,
            @ForAll @IntRange(min = -64_800, max = 64_800) int zone) {
        OffsetDateTime moment =
                Instant.ofEpochSecond(second).atOffset(ZoneOffset.ofTotalSeconds(zone));
        Cursors list = new Cursors("Query.articles", 0, BY_TIME);
        String keys = new JsonArray().add(moment.toString()).add(1).encode();
        assertEquals(
                moment.withOffsetSameInstant(ZoneOffset.UTC).toString(),
                list.decode("after", list.encode(keys)).get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[]",
                "1",
                "[1]",
                "['a']",
                "['a',1,2]",
                "['a',1] []",
                "['a',null]",
                "[null,1]",
                "['a','1']",
                "['a',1.0]",
                "['a',1e3]",
                "['a',true]",
                "['a',[1]]",
                "['a',9223372036854775808]",
                "['a',NaN]",
                "[1,1]",
                "['a\\u0000',1]",
                "['\\ud800',1]",
                "['\\udc00\\ud800',1]"
            })
    void areRefusedWithKeysThatNoListHas(String keys) {
        Cursors list = cursors("Person.events", 1);
        assertBadInput(() -> list.decode("after", list.encode(keys.replace('\'', '"'))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "now",
                "infinity",
                "2014-11-14",
                "2014-11-14T00:00:00",
                "2014-11-14T24:00:00Z",
                "2014-11-14T00:00:60Z",
                "2014-11-14T00:00:00+18:01",
                "2014-11-14T00:00:00+09:00[Asia/Seoul]",
                "0000-01-01T00:00:00Z",
                "-0001-01-01T00:00:00Z",
                "0001-01-01T00:00:00+18:00",
                "9999-12-31T23:59:59-18:00",
                "+10000-01-01T00:00:00Z",
                "+999999999-12-31T23:59:59-18:00",
                "-999999999-01-01T00:00:00+18:00"
            })
    void areRefusedWithMomentsThatNoRowHas(String moment) {
        Cursors list = new Cursors("Query.articles", 0, BY_TIME);
        assertBadInput(() -> list.decode("after", list.encode("[\"" + moment + "\",1]")));
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
