package news.dateline.errors;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.restassured.path.json.JsonPath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What every error of a request must be, whatever it is about. */
final class Told {

    /** Words of graphql-java, of ANTLR and of Java that no client needs to know. */
    private static final Pattern INTERNAL =
            Pattern.compile(
                    "Value\\{|name=|[vV]alidation [eE]rror|Exception|graphql[.]|java[.]|ANTLR|antlr|token"
                            + "|Invalid [Ss]yntax|null object|@\\[|'|\\bAST\\b|OperationDefinition"
                            + "|FragmentSpread|InlineFragment|VariableDefinition");

    private Told() {}

    /** The first error is this one; every error is a sentence with a code. */
    static void first(JsonPath answer, String code, String place, String message) {
        List<Map<String, Object>> errors = answer.getList("errors");
        assertNotNull(errors, "no errors");
        errors.forEach(Told::isPlain);
        assertEquals(message, errors.get(0).get("message"));
        assertEquals(code, answer.getString("errors[0].extensions.code"));
        assertEquals(place, place(errors.get(0)));
        assertEquals(errors.size(), errors.stream().distinct().count(), "an error is told twice");
    }

    static void isPlain(Map<String, Object> error) {
        String message = (String) error.get("message");
        assertTrue(message.matches("(?s).*[.?]"), message);
        assertTrue(message.matches("(?s)[\"A-Z$@].*|[a-z][A-Za-z]*[:,] .*"), message);
        assertTrue(message.length() < 300, message);
        assertFalse(INTERNAL.matcher(message.replace("\"'\"", "")).find(), message);
        assertTrue(error.get("extensions") instanceof Map<?, ?> some && some.containsKey("code"));
    }

    /** Line and column of the first place; nothing if there is none. */
    private static String place(Map<String, Object> error) {
        return error.get("locations") instanceof List<?> places
                        && places.get(0) instanceof Map<?, ?> place
                ? place.get("line") + ":" + place.get("column")
                : null;
    }
}
