package news.dateline.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.entity.EntityKind;
import news.dateline.entity.GlobalId;
import news.dateline.testing.Bundles;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.PlainDatabase;
import news.dateline.testing.RandomGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A filter that names one entity is a candidate for those articles that it matches. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class CandidatesTest {

    private static final PlainDatabase DATABASE = PlainDatabase.of(OwnGraph.DATABASE);

    /** Of a kind, also those that were merged. */
    private static final String IDS =
            """
            select e.id from graph.entity e where e.kind = '%1$s'
            union
            select m.id from graph.entity_merge m join graph.entity e on e.id = m.survivor_id where e.kind = '%1$s'
            """;

    private final FeedReads reads = Arc.container().instance(FeedReads.class).get();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void areTheFiltersThatMatchAlsoByMergedIds(long seed) {
        RandomGraph graph = new RandomGraph(seed);
        Bundles.clear();
        load(graph.entities);
        load(graph.visible);
        load(graph.entitiesWithMerges());
        List<Interest.Articles> filters = filters();
        int some = 0;
        for (String row : DATABASE.read("select id from readable.article")) {
            List<Long> article = List.of(Long.valueOf(row));
            Set<Interest.Articles> matches = matches(filters, article);
            some += matches.size();
            List<Interest.Articles> found = Candidates.among(filters, article, reads).join();
            assertEquals(text(matches), text(Set.copyOf(found)));
        }
        assertTrue(some > 50, "matches: " + some);
    }

    private static Set<String> text(Set<Interest.Articles> filters) {
        return filters.stream().map(one -> "" + one.filter()).collect(Collectors.toSet());
    }

    /** As each is matched by itself. */
    private Set<Interest.Articles> matches(List<Interest.Articles> filters, List<Long> articles) {
        Set<Interest.Articles> matches = ConcurrentHashMap.newKeySet();
        new ArticleMatching(
                        reads, articles, (filter, id) -> matches.add((Interest.Articles) filter))
                .readEach(ArticleMatching.parts(filters).iterator())
                .join();
        return matches;
    }

    private static List<Interest.Articles> filters() {
        List<Interest.Articles> filters = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            for (String row : DATABASE.read(IDS.formatted(kind))) {
                List<String> id = List.of(GlobalId.encode(kind.typeName(), Long.parseLong(row)));
                fields(kind)
                        .forEach(field -> filters.add(new Interest.Articles(Map.of(field, id))));
            }
        }
        return filters;
    }

    private static List<String> fields(EntityKind kind) {
        List<String> fields = new ArrayList<>(List.of("mentionsAny", "mentionsAll"));
        fields.addAll(
                switch (kind) {
                    case EVENT -> List.of("event");
                    case PLACE -> List.of("place", "quotes", "byline");
                    default -> List.of("quotes", "byline");
                });
        return fields;
    }

    private static void load(List<String> lines) {
        Bundles.load(lines.stream().map(line -> line.replace('\'', '"')).toArray(String[]::new));
    }
}
