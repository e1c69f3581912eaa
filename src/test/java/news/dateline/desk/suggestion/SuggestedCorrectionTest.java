package news.dateline.desk.suggestion;

import java.time.Instant;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.Bundles;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static news.dateline.desk.suggestion.Suggesting.ACME;
import static news.dateline.desk.suggestion.Suggesting.ANN;
import static news.dateline.desk.suggestion.Suggesting.accept;
import static news.dateline.desk.suggestion.Suggesting.ids;
import static news.dateline.desk.suggestion.Suggesting.json;
import static news.dateline.desk.suggestion.Suggesting.reject;
import static news.dateline.desk.suggestion.Suggesting.suggest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** Suggestions of lines that correct what others say: merges, reassignments and retractions. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class SuggestedCorrectionTest {

    private static final PlainDatabase DATABASE = PlainDatabase.of(OwnGraph.DATABASE);

    private static final String MERGE = "{'type':'merge','from':'anne','into':'ann'%s}";
    private static final String REASSIGN =
            "{'type':'reassign','article':'a','from':'ann','into':'anne'%s}";
    private static final String RETRACT =
            "{'type':'retract','affiliations':[{'person':'ann','body':'acme','role':'head','state':'HELD'}]%s}";

    private static final String ARTICLE =
            "{'type':'article','key':'a','version':1,'language':'en','headline':'Ann Lee','publishedAt':'2020-01-01T00:00:00Z'}";

    @BeforeEach
    void begin() {
        Bundles.clear();
        Bundles.load(json(ANN), json(ANN.replace("'ann'", "'anne'")), json(ACME), json(ARTICLE));
    }

    private static List<String> outcomes(String line) {
        return suggest(line).getList("results.outcome");
    }

    private static String with(String line, String more) {
        return line.formatted(more);
    }

    private static List<String> corrections() {
        return DATABASE.read(
                """
                select 'merged ' || (into_id is not null) from graph.entity_merge
                union all select 'reassigned ' || (into_id <> from_id) from graph.reassignment
                union all select 'retracted ' || retracted from graph.retraction
                """);
    }

    @Test
    void whatIsAcceptedCountsMoreThanWhatWasSaidSinceItWasSuggested() {
        List<String> ids = ids(suggest(with(MERGE, ""), with(REASSIGN, ""), with(RETRACT, "")));
        String since = ",'asOf':'%s'".formatted(Instant.now());
        Bundles.load(
                json("{'type':'merge','from':'anne'%s}".formatted(since)),
                json(with(REASSIGN, since).replace("'into':'anne'", "'into':'ann'")),
                json(with(RETRACT, since + ",'retracted':false")));
        assertEquals(List.of("merged false", "reassigned false", "retracted false"), corrections());
        assertEquals(
                List.of("ACCEPTED", "ACCEPTED", "ACCEPTED"),
                accept(ids).getList("results.outcome"));
        assertEquals(List.of("merged true", "reassigned true", "retracted true"), corrections());
    }

    @Test
    void aLinesOwnTimeStays() {
        List<String> ids = ids(suggest(with(RETRACT, ",'asOf':'2026-01-01'")));
        Bundles.load(json(with(RETRACT, ",'asOf':'2026-02-01','retracted':false")));
        accept(ids);
        assertEquals(List.of("retracted false"), corrections());
    }

    @Test
    void whatWasRejectedDoesNotComeBackWithAnotherTime() {
        for (String line : List.of(MERGE, REASSIGN, RETRACT)) {
            reject(ids(suggest(with(line, ""))), "no");
            assertEquals(List.of("REJECTED_BEFORE"), outcomes(with(line, ",'asOf':'2026-01-01'")));
        }
        String dated =
                RETRACT.replace(
                        "'state'",
                        "'asOf':{'earliest':'2026-01-01','latest':'2026-01-01','precision':'DAY'},'state'");
        assertEquals(List.of("WAITING"), outcomes(with(dated, "")), "another statement");
    }

    @Test
    void summariesSayWhatEditorsAccept() {
        assertEquals(
                List.of(
                        "retract affiliations: ann, acme, head, HELD",
                        "restore affiliations: ann, acme, head, HELD",
                        "a: ann into anne",
                        "a: ann (“Lee”, 2) into anne"),
                suggest(
                                with(RETRACT, ""),
                                with(RETRACT, ",'retracted':false"),
                                with(REASSIGN, ""),
                                with(REASSIGN, ",'text':'Lee','nth':2"))
                        .getList("results.suggestion.summary"));
    }

    @Test
    void theTimeOfAcceptingIsNotInTheLine() {
        assertFalse(
                suggest(with(MERGE, "")).getString("results[0].suggestion.line").contains("asOf"));
    }
}
