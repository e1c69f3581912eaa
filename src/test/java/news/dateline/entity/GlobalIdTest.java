package news.dateline.entity;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import news.dateline.errors.ApiError;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class GlobalIdTest {

    @Property
    void comesBackAsItWent(
            @ForAll @AlphaChars @StringLength(min = 1, max = 20) String type, @ForAll long row) {
        assertEquals(new GlobalId(type, row), GlobalId.decode(GlobalId.encode(type, row)));
    }

    @Property
    void aPreviewHasItsOwn(
            @ForAll @AlphaChars @StringLength(min = 1, max = 20) String type,
            @ForAll long row,
            @ForAll long article) {
        GlobalId id = new GlobalId(type, row, article);
        assertEquals(id, GlobalId.decode(id.text()));
        assertEquals(new GlobalId(type, row), id.forReaders());
        assertNotEquals(GlobalId.encode(type, row), id.text());
    }

    @Property
    void isTheOnlyTextForItsNode(
            @ForAll @AlphaChars @StringLength(min = 1, max = 20) String type,
            @ForAll long row,
            @ForAll char extra) {
        String id = GlobalId.encode(type, row);
        Assume.that(
                "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".indexOf(extra)
                        < 0);
        assertThrows(ApiError.class, () -> GlobalId.decode(id + extra));
        assertThrows(ApiError.class, () -> GlobalId.decode(extra + id));
    }

    @Property
    void anyOtherTextIsRefused(@ForAll String text) {
        try {
            GlobalId id = GlobalId.decode(text);
            assertEquals(text, id.text());
        } catch (ApiError refused) {
            // as it should be
        }
    }
}
