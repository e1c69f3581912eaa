package news.dateline.interchange.merge;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import news.dateline.interchange.input.Line;
import news.dateline.interchange.read.BundleLine;
import news.dateline.interchange.values.Keys;
import news.dateline.interchange.values.Problem;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DependentsTest {

    private static final String PLACE =
            "{'type':'place','key':'%s','name':'Place','kind':'CITY','within':'%s'}";

    private static Known known(String... keys) {
        Map<Long, Known.Named> entities =
                List.of(keys).stream()
                        .collect(
                                Collectors.toMap(
                                        Keys::entity, key -> new Known.Named(key, "place")));
        return new Known(
                Map.of(),
                entities,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                OffsetDateTime.parse("2026-01-01T00:00:00Z"));
    }

    private static List<BundleLine> lines(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(
                        i ->
                                BundleLine.read(
                                        new Line(i + 1, texts.get(i).replace('\'', '"'), null)))
                .toList();
    }

    private static List<String> refused(List<String> texts, Known known, int line) {
        Problem found = new Problem(line, "within", "nobody defines \"nowhere\"");
        return Dependents.with(lines(texts), known, List.of(found)).stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void aWholeChainIsRefusedAtOnce() {
        List<String> chain = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            chain.add(PLACE.formatted("p" + i, i == 0 ? "nowhere" : "p" + (i - 1)));
        }
        List<String> refused = refused(chain, known(), 1);
        assertEquals(100, refused.size());
        assertEquals("line 100, within: nobody defines \"p98\"", refused.get(99));
    }

    @Test
    void aLineStaysIfTheEntityIsKnownOrAnotherLineDefinesIt() {
        String refused = PLACE.formatted("a", "nowhere");
        String dependent = PLACE.formatted("b", "a");
        assertEquals(2, refused(List.of(refused, dependent), known(), 1).size());
        assertEquals(1, refused(List.of(refused, dependent), known("a"), 1).size());
        String another = "{'type':'place','key':'a','name':'Place','kind':'CITY'}";
        assertEquals(1, refused(List.of(refused, dependent, another), known(), 1).size());
    }
}
