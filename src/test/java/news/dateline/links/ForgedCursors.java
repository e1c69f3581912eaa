package news.dateline.links;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;

import io.vertx.core.json.JsonArray;

/** Cursors that no server made: a real one with other keys, another document or another byte. */
final class ForgedCursors {

    private static final int MARK = 4;
    private static final int RANDOM = 12;

    /** Values in JSON for a key of any type, wrong for most and at the edge for some. */
    private static final List<String> VALUES =
            List.of(
                    "null",
                    "true",
                    "{}",
                    "[]",
                    "0",
                    "-1",
                    "1.5",
                    "1e400",
                    "9223372036854775807",
                    "-9223372036854775808",
                    "9223372036854775808",
                    "9".repeat(1_200),
                    "\"\"",
                    "\"x\"",
                    "\"\\u0000\"",
                    "\"\\ud800\"",
                    "\"\\udfff\\ud800\"",
                    "\"" + "x".repeat(2_000) + "\"",
                    "\"1\"",
                    "\"infinity\"",
                    "\"-infinity\"",
                    "\"epoch\"",
                    "\"now\"",
                    "\"'; select 1; --\"",
                    "\"2014-11-14\"",
                    "\"2014-02-30\"",
                    "\"0000-01-01\"",
                    "\"0001-01-01\"",
                    "\"9999-12-31\"",
                    "\"+10000-01-01\"",
                    "\"-4713-01-01\"",
                    "\"2014-11-14T00:00:00Z\"",
                    "\"2014-11-14T00:00:00\"",
                    "\"2014-11-14T24:00:00Z\"",
                    "\"2014-11-14T00:00:00+15:59:59\"",
                    "\"2014-11-14T00:00:00+16:00\"",
                    "\"2014-11-14T00:00:00-17:30\"",
                    "\"2014-11-14T00:00:00+18:00\"",
                    "\"2014-11-14T00:00:00.999999999Z\"",
                    "\"0001-01-01T00:00:00+18:00\"",
                    "\"9999-12-31T23:59:59-18:00\"",
                    "\"+294277-01-01T00:00:00Z\"",
                    "\"2014-11-14T00:00:00 Nowhere/Land\"");

    private static final List<String> DOCUMENTS =
            List.of("", "null", "{}", "[]", "1", "[[]]", "[1", "[".repeat(1_500), "[1,1,1,1,1]");

    private ForgedCursors() {}

    static List<String> of(String cursor, Random random) {
        byte[] real = Base64.getUrlDecoder().decode(cursor);
        byte[] mark = Arrays.copyOf(real, MARK);
        String keys = new String(real, MARK, real.length - MARK, StandardCharsets.UTF_8);
        List<String> forged = new ArrayList<>();
        DOCUMENTS.forEach(text -> forged.add(cursor(mark, bytes(text))));
        JsonArray array = new JsonArray(keys);
        for (int i = 0; i < array.size(); i++) {
            for (String value : VALUES) {
                List<String> some = new ArrayList<>();
                for (int k = 0; k < array.size(); k++) {
                    some.add(k == i ? value : new JsonArray().add(array.getValue(k)).encode());
                    if (k != i) {
                        some.set(k, some.get(k).substring(1, some.get(k).length() - 1));
                    }
                }
                forged.add(cursor(mark, bytes("[" + String.join(",", some) + "]")));
            }
        }
        for (int i = 0; i < RANDOM; i++) {
            byte[] mutated = bytes(keys);
            mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
            forged.add(cursor(mark, mutated));
        }
        forged.add(cursor(mark, new byte[] {'[', '"', (byte) 0xC0, (byte) 0x80, '"', ']'}));
        return forged;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String cursor(byte[] mark, byte[] keys) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        ByteBuffer.allocate(mark.length + keys.length).put(mark).put(keys).array());
    }
}
