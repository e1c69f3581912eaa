package news.dateline.desk.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import news.dateline.testing.Bundles;
import news.dateline.testing.Desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

/** A small graph, and what an editor does to its statements. */
final class StatementDesk {

    static final String SELECTION =
            "{ statementId affiliation { id role evidence { origin } } relationship { id kind } participant { id role }"
                    + " eventLink { kind } report { id status } retraction { statementId kind content reason }"
                    + " userErrors { code message field } }";

    static final String ARTICLE =
            """
            {'type':'article','key':'a','version':1,'language':'en','headline':'One','body':'Ann chairs the board.','publishedAt':'2025-01-01T00:00:00Z',
             'affiliations':[{'person':'ann','body':'board','role':'chair','state':'HELD','evidence':[{'field':'BODY','start':0,'end':3,'text':'Ann'}]}],
             'reports':[{'event':'talks','status':'PAST','evidence':[{'field':'BODY','start':0,'end':3,'text':'Ann'}]}]}
            """
                    .replaceAll("\n *", "");

    static final String BUNDLE =
            """
            {'type':'person','key':'ann','name':'Ann Lee'}
            {'type':'person','key':'anne','name':'Anne Lee'}
            {'type':'person','key':'bob','name':'Bob'}
            {'type':'organization','key':'board','name':'Board','kind':'OTHER'}
            {'type':'place','key':'town','name':'Town','kind':'CITY'}
            {'type':'event','key':'talks','name':'Talks','kind':'TALKS'}
            {'type':'event','key':'visit','name':'Visit','kind':'VISIT'}
            """
                    + ARTICLE;

    static final String ANN = Bundles.entityId("Person", "ann");
    static final String BOB = Bundles.entityId("Person", "bob");
    static final String BOARD = Bundles.entityId("Organization", "board");
    static final String TALKS = Bundles.entityId("Event", "talks");
    static final String ORIGIN = "https://example.org/register";

    private StatementDesk() {}

    static void begin() {
        Bundles.clear();
        load(BUNDLE);
    }

    static void load(String lines) {
        assertEquals(List.of(), Bundles.load(lines.replace('\'', '"')).problems());
    }

    static JsonPath mutate(String mutation, Object... input) {
        Map<String, Object> fields = new HashMap<>();
        for (int i = 0; i < input.length; i += 2) {
            fields.put((String) input[i], input[i + 1]);
        }
        return Desk.EDITOR.mutate(mutation, fields, SELECTION);
    }

    static JsonPath done(String mutation, Object... input) {
        JsonPath payload = mutate(mutation, input);
        assertEquals(List.of(), payload.getList("userErrors"));
        assertNotNull(payload.get("statementId"));
        return payload;
    }

    static JsonPath chair(String origin) {
        return done(
                "recordAffiliation",
                "person",
                ANN,
                "body",
                BOARD,
                "role",
                "chair",
                "state",
                "HELD",
                "origin",
                origin);
    }

    static JsonPath read(String selection) {
        String query = selection;
        for (Map.Entry<String, String> id :
                Map.of("$ann", ANN, "$talks", TALKS, "$board", BOARD).entrySet()) {
            query = query.replace(id.getKey(), '"' + id.getValue() + '"');
        }
        JsonPath response = Desk.EDITOR.send("{ " + query + " }", Map.of());
        assertNull(response.get("errors"));
        return response.setRootPath("data");
    }

    /** None if readers do not see her. */
    static List<String> rolesOfAnn() {
        List<String> roles =
                read("person(id: $ann) { affiliations { nodes { role } } }")
                        .getList("person.affiliations.nodes.role");
        return roles == null ? List.of() : roles;
    }

    /** What the desk did, without loads. */
    static List<String> history(String variable) {
        return read("deskEntity(id: $" + variable + ") { history { nodes { mutation } } }")
                .<String>getList("deskEntity.history.nodes.mutation")
                .stream()
                .filter(mutation -> !mutation.equals("load"))
                .toList();
    }
}
