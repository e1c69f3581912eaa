package news.dateline.errors;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class NearMissTest {

    private static final List<String> NAMES = List.of("headline", "standfirst", "body", "url");

    @Test
    void offersTheNearestNames() {
        assertEquals(" Did you mean \"headline\"?", NearMiss.among("headlin", NAMES));
        assertEquals(" Did you mean \"headline\"?", NearMiss.among("haedLine", NAMES));
        assertEquals(
                " Did you mean \"code\" or \"mode\"?",
                NearMiss.among("node", List.of("code", "mode", "nodules")));
        assertEquals("", NearMiss.among("kind", List.of("id", "name")));
        assertEquals("", NearMiss.among("entirely", NAMES));
        assertEquals("", NearMiss.among("h".repeat(100), NAMES));
    }

    @Property
    void isNoFurtherOneWayThanTheOther(
            @ForAll @AlphaChars @StringLength(max = 12) String one,
            @ForAll @AlphaChars @StringLength(max = 12) String other) {
        assertEquals(EditDistance.between(one, other), EditDistance.between(other, one));
        assertEquals(0, EditDistance.between(one, one));
    }
}
