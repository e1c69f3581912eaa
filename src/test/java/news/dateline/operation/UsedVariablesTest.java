package news.dateline.operation;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What a document does not use is not kept for the life of a subscription. */
class UsedVariablesTest {

    @Test
    void namesFollowADollarSign() {
        assertEquals(
                Set.of("a", "first_2", "c"),
                UsedVariables.in("query Q($a: Int, $first_2: [ID!]) { x(a: $a, b: $ \n,c) }"));
        assertEquals(Set.of(), UsedVariables.in("{ x }"));
        assertEquals(Set.of(""), UsedVariables.in("{ x(a: $"));
    }

    @Test
    void otherVariablesAndExtensionsAreDropped() {
        OperationRequest request =
                new OperationRequest(
                        "doc", "id", "Q", Map.of("a", 1, "b", 2), Map.of("cost", true));
        assertEquals(
                new OperationRequest(null, null, "Q", Map.of("a", 1), Map.of()),
                request.with("query Q($a: Int) { x(a: $a) }"));
    }
}
