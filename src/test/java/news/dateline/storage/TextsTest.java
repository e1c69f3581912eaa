package news.dateline.storage;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TextsTest {

    @Test
    void countsBytesOfUtf8() {
        assertEquals(1, Texts.bytes("a"));
        assertEquals(2, Texts.bytes("é"));
        assertEquals(3, Texts.bytes("习"));
        assertEquals(4, Texts.bytes("😀"));
        assertEquals(4, Texts.bytes(new String[] {"a", null, "习"}));
        assertEquals(0, Texts.bytes(7L));
        assertEquals(0, Texts.bytes((Object) null));
    }
}
