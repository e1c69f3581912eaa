package news.dateline.remote;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.vertx.core.json.JsonObject;
import news.dateline.start.Program;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Mutations of src/trial, on the jar or on the native executable. */
@Tag("trial")
class TrialIT {

    private static final String NESTED =
            "{ name articles(first: 2) { nodes { headline people(first: 2) { nodes { name } } } } }";

    private static Program program;
    private static TrialClient client;
    private static String id;

    @BeforeAll
    static void start() throws Exception {
        client = new TrialClient(Program.freePort());
        program = TrialProgram.start(client.port());
        id = client.person();
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    private static String rename(String alias, String name, String selection) {
        return "%s: rename(input: {id: \"%s\", name: \"%s\"}) %s "
                .formatted(alias, id, name, selection);
    }

    @Test
    void inputObjectsArriveAsTheyAreWritten() throws Exception {
        String query =
                "mutation R($input: RenameInput!) { rename(input: $input) { said person { name } } }";
        Map<String, Object> input =
                Map.of(
                        "id", id,
                        "name", "Ada",
                        "at", "2026-01-02T03:04:05.6Z",
                        "day", "2026-01-02",
                        "tags", List.of("a", "b"),
                        "manner", "LOUDLY",
                        "by", Map.of("name", "Bea"));
        JsonObject payload =
                TrialClient.data(client.ask(query, null, Map.of("input", input)))
                        .getJsonObject("rename");
        assertEquals(
                "Ada 2026-01-02T03:04:05.600Z 2026-01-02 [a, b] LOUDLY Bea",
                payload.getString("said"));
        assertEquals("Ada", payload.getJsonObject("person").getString("name"));
    }

    @Test
    void rootFieldsRunOneAfterTheOtherAndSeeWhatTheyChange() throws Exception {
        JsonObject renamed =
                TrialClient.data(
                        client.ask(
                                "mutation { "
                                        + rename("a", "GA", "{ person { name } }")
                                        + rename("b", "GB", "{ person { name } }")
                                        + "}"));
        assertEquals("GA", renamed.getJsonObject("a").getJsonObject("person").getString("name"));
        assertEquals("GB", renamed.getJsonObject("b").getJsonObject("person").getString("name"));

        JsonObject counted =
                TrialClient.data(
                        client.ask(
                                "mutation { a: next(millis: 300) b: next(millis: 0) c: next(millis: 0) }"));
        int first = counted.getInteger("a");
        assertEquals(first + 1, counted.getInteger("b"));
        assertEquals(first + 2, counted.getInteger("c"));
    }

    @Test
    void payloadIsAnsweredAsAQueryIsByAsManyStatements() throws Exception {
        JsonObject person =
                TrialClient.data(
                                client.ask(
                                        "query Asked { person(id: \""
                                                + id
                                                + "\") "
                                                + NESTED
                                                + " }"))
                        .getJsonObject("person");
        JsonObject changed =
                TrialClient.data(
                                client.ask(
                                        "mutation Changed { "
                                                + rename("r", person.getString("name"), "")
                                                        .stripTrailing()
                                                + " { person "
                                                + NESTED
                                                + " } }"))
                        .getJsonObject("r");
        assertEquals(person, changed.getJsonObject("person"));
        assertEquals(statements("Asked"), statements("Changed"));
    }

    @Test
    void whoHasReadAnOlderRevisionIsRefused() throws Exception {
        String rename =
                "mutation { rename(input: {id: \"%s\", name: \"%s\"%s}) { revision person { name } } }";
        int revision =
                TrialClient.data(client.ask(rename.formatted(id, "Cleo", "")))
                        .getJsonObject("rename")
                        .getInteger("revision");
        JsonObject next =
                TrialClient.data(
                        client.ask(
                                rename.formatted(id, "Dora", ", expectedRevision: " + revision)));
        assertEquals(revision + 1, next.getJsonObject("rename").getInteger("revision"));
        JsonObject late =
                client.ask(rename.formatted(id, "Fay", ", expectedRevision: " + revision));
        assertEquals(List.of("BAD_USER_INPUT"), TrialClient.codes(late));
        assertEquals(
                "Dora",
                TrialClient.data(client.ask("mutation { find(id: \"" + id + "\") }"))
                        .getString("find"));
    }

    private static String statements(String operation) {
        return await().until(() -> logged(operation), Optional::isPresent).orElseThrow();
    }

    private static Optional<String> logged(String operation) throws IOException {
        return program.output()
                .lines()
                .filter(line -> line.contains("operation=" + operation + " "))
                .flatMap(line -> Stream.of(line.split(" ")))
                .filter(word -> word.startsWith("statements="))
                .findFirst();
    }

    @Test
    void failuresConcernTheirFieldAndTellNothingInternal() throws Exception {
        JsonObject answer =
                client.ask(
                        "mutation { a: fail(known: true) { said } b: fail(known: false) { said } c:"
                                + " next(millis: 0) }");
        assertEquals(List.of("BAD_USER_INPUT", "INTERNAL"), TrialClient.codes(answer));
        assertFalse(answer.encode().contains("secret"), answer::encode);
        assertEquals(
                "Nobody has this name.",
                answer.getJsonArray("errors").getJsonObject(0).getString("message"));
        assertTrue(answer.getJsonObject("data").getInteger("c") > 0, answer::encode);
    }

    @Test
    void nothingMoreIsChangedAfterTheDeadline() throws Exception {
        JsonObject answer = client.ask("mutation { a: next(millis: 2500) b: next(millis: 0) }");
        assertEquals(List.of("TIMEOUT"), TrialClient.codes(answer));
        int first = answer.getJsonObject("data").getInteger("a");
        assertNull(answer.getJsonObject("data").getValue("b"));
        assertEquals(
                first + 1,
                TrialClient.data(client.ask("mutation { next(millis: 0) }")).getInteger("next"));
    }

    @Test
    void rolesDecide() throws Exception {
        String query =
                "mutation { renameAsEditor(id: \""
                        + id
                        + "\", name: \"Eve\") { asker person { name } } }";
        assertEquals(List.of("UNAUTHENTICATED"), TrialClient.codes(client.ask(query)));
        assertEquals(List.of("FORBIDDEN"), TrialClient.codes(client.ask(query, "ron", Map.of())));
        JsonObject payload =
                TrialClient.data(client.ask(query, "eva", Map.of()))
                        .getJsonObject("renameAsEditor");
        assertEquals("eva", payload.getString("asker"));
        assertEquals("Eve", payload.getJsonObject("person").getString("name"));
    }

    @Test
    void whatOneAnswerCannotHoldOrAnAddressMustNotDoIsRefused() throws Exception {
        assertEquals(
                405, program.get("/graphql?query=mutation%7Bnext(millis%3A0)%7D").statusCode());
        assertEquals(
                List.of("BAD_REQUEST"), TrialClient.codes(client.ask("subscription { ticks }")));
    }
}
