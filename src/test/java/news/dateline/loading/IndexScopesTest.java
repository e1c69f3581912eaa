package news.dateline.loading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import news.dateline.entity.ArticleScope;
import news.dateline.event.EventScope;
import news.dateline.interchange.load.BundleLoader;
import news.dateline.quotation.QuotationScope;
import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The scopes that filters name are those that the database's functions fill. */
class IndexScopesTest {

    private static PlainDatabase database;

    @BeforeAll
    static void loadTheSample() throws Exception {
        database = PlainDatabase.fresh("index_scopes");
        String sample = Files.readString(Path.of("src/main/resources/sample/korea-russia.jsonl"));
        assertEquals(List.of(), new BundleLoader(database.source()).load(sample).problems());
    }

    static Stream<List<? extends IndexScope>> scopes() {
        return Stream.of(
                List.of(ArticleScope.values()),
                List.of(EventScope.values()),
                List.of(QuotationScope.values()));
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void areThoseOfTheIndexTable(List<? extends IndexScope> scopes) {
        assertEquals(
                scopes.stream().map(IndexScope::name).sorted().toList(),
                database.read(
                        "select scope from (select distinct scope from %s) s order by scope collate \"C\""
                                .formatted(scopes.get(0).table().view())));
    }
}
