package news.dateline.bench.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import news.dateline.entity.GlobalId;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** Answers that hold the same, however they nest and write it. */
class LeavesTest {

    @Test
    void nestingAndNotationDoNotMatter() throws JsonProcessingException {
        Leaves one =
                leaves(
                        "{'data': {'people': {'nodes': [{'id': '%s', 'at': '2026-06-30T22:06:00Z'}]}}}"
                                .formatted(GlobalId.encode("Person", 7)),
                        true);
        Leaves other =
                leaves(
                        "{'data': {'people': {'nodes': [{'person': {'id': '7', 'at': '2026-06-30T22:06:00.000000+00:00'}}]}}}",
                        false);
        assertNull(one.difference(other));
    }

    @Test
    void anotherOrderMatters() throws JsonProcessingException {
        Leaves one = leaves("{'data': {'names': ['Ann', 'Bo']}}", false);
        Leaves other = leaves("{'data': {'names': ['Bo', 'Ann']}}", false);
        assertEquals("value 0 is Bo, not Ann", one.difference(other));
    }

    @Test
    void fewerValuesMatter() throws JsonProcessingException {
        Leaves one = leaves("{'data': {'names': ['Ann', 'Bo']}}", false);
        Leaves other = leaves("{'data': {'names': ['Ann']}}", false);
        assertEquals("1 values, not 2", one.difference(other));
    }

    @Test
    void cursorsDoNot() throws JsonProcessingException {
        Leaves one = leaves("{'data': {'pageInfo': {'endCursor': 'x'}}}", false);
        Leaves other = leaves("{'data': {'pageInfo': {'endCursor': 'y'}}}", false);
        assertNull(one.difference(other));
    }

    private static Leaves leaves(String json, boolean globalIds) throws JsonProcessingException {
        return Leaves.of(new ObjectMapper().readTree(json.replace('\'', '"')), globalIds);
    }
}
