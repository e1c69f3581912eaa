package news.dateline.desk.mutation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

import static java.util.Map.entry;

/** The inputs of mutations of statements, of which as many sources make each. */
final class StatementCases {

    private static final String ORIGIN = "https://example.org/";

    static final Map<String, IntFunction<Map<String, ?>>> ALL =
            Map.ofEntries(
                    entry("recordAffiliation", n -> affiliation(person(n), n)),
                    entry(
                            "recordRelationship",
                            n ->
                                    Map.of(
                                            "owner", person(n), "person", person(n), "kind",
                                            "OTHER", "origin", ORIGIN)),
                    entry(
                            "recordParticipation",
                            n ->
                                    Map.of(
                                            "event", event(), "agent", person(n), "role", "HOST",
                                            "origin", ORIGIN)),
                    entry(
                            "recordEventPlace",
                            n ->
                                    Map.of(
                                            "event",
                                            event(),
                                            "place",
                                            created("Place", "CITY"),
                                            "status",
                                            "PAST",
                                            "origin",
                                            ORIGIN)),
                    entry(
                            "recordEventLink",
                            n ->
                                    Map.of(
                                            "from", event(), "to", event(), "kind", "LED_TO",
                                            "origin", ORIGIN)),
                    entry("retractStatement", n -> Map.of("id", recorded(n))),
                    entry("restoreStatement", n -> Map.of("id", retracted(n))));

    private StatementCases() {}

    private static Map<String, ?> affiliation(String person, int source) {
        return Map.of(
                "person", person, "role", "chair", "state", "HELD", "origin", ORIGIN + source);
    }

    private static String person(int names) {
        return MutationCases.person(names);
    }

    private static String event() {
        return created("Event", "OTHER");
    }

    private static String created(String type, String kind) {
        Map<String, Object> input = new HashMap<>(Map.of("name", "Fog", "kind", kind));
        return MutationCases.done("create" + type, input, "entity { id }").getString("entity.id");
    }

    private static String recorded(int sources) {
        String person = person(1);
        String id = "";
        for (int i = 0; i < sources; i++) {
            id =
                    MutationCases.done("recordAffiliation", affiliation(person, i), "statementId")
                            .getString("statementId");
        }
        return id;
    }

    private static String retracted(int sources) {
        String id = recorded(sources);
        MutationCases.done("retractStatement", Map.of("id", id), "");
        return id;
    }
}
