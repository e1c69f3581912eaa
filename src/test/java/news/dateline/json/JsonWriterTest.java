package news.dateline.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class JsonWriterTest {

    @Test
    void everyKindOfValueIsWritten() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("text", "é 🏃 \"");
        data.put("none", null);
        data.put("numbers", List.of(1, 2L, 0.5, new BigDecimal("1.10")));
        data.put("truth", true);
        assertEquals(
                "{\"data\":{\"text\":\"é 🏃 \\\"\",\"none\":null,\"numbers\":[1,2,0.5,1.10],\"truth\":true}}",
                written(data));
    }

    @Test
    void halvesOfSurrogatePairsDoNotSpoilAnAnswer() {
        assertEquals(
                "{\"data\":[\"a\uFFFD\",\"\uFFFDb\"]}", written(List.of("a\ud83c", "\udfc3b")));
    }

    @Test
    void whatIsAbsentIsNotWritten() {
        assertEquals("{}", new String(JsonWriter.write(List.of(), false, null)));
    }

    private static String written(Object data) {
        byte[] bytes = JsonWriter.write(List.of(), true, data);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
