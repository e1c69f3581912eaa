package news.dateline.desk.mutation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.restassured.path.json.JsonPath;
import news.dateline.testing.Desk;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** For each mutation of the schema, an input of any size that succeeds: one entry. */
final class MutationCases {

    /** Where no program listens. */
    private static final String NOBODY = "http://127.0.0.1:9/";

    /** A draft has this word as often as it has mentions. */
    private static final String WORD = "Ann ";

    /**
     * The input of a size, after what it needs is there: of mentions, names, lines, or suggestions.
     */
    static final Map<String, IntFunction<Map<String, ?>>> ALL =
            new TreeMap<>(
                    Map.ofEntries(
                            entry("acceptSuggestions", n -> Map.of("ids", suggestions(n))),
                            entry("annotateArticle", n -> annotated(draft(0, n), person(1), n)),
                            entry("correctArticle", n -> correction(published(n))),
                            entry("createArticle", MutationCases::article),
                            entry("createEvent", n -> named(n, Map.of("kind", "OTHER"))),
                            entry("createKey", n -> Map.of("name", unique(), "role", "EDITOR")),
                            entry("createOrganization", n -> named(n, Map.of("kind", "COMPANY"))),
                            entry("createPerson", n -> named(n, Map.of())),
                            entry("createPlace", n -> named(n, Map.of("kind", "CITY"))),
                            entry("createWebhook", n -> Map.of("url", NOBODY)),
                            entry("deleteWebhook", n -> Map.of("id", webhook())),
                            entry("discardDraft", n -> Map.of("id", draft(n, n))),
                            entry("loadBundle", n -> Map.of("lines", lines(n))),
                            entry(
                                    "mergeEntities",
                                    n -> Map.of("from", person(n), "into", person(n))),
                            entry("publishArticle", n -> Map.of("id", draft(n, n))),
                            entry("rejectSuggestions", n -> Map.of("ids", suggestions(n))),
                            entry("restoreArticle", n -> Map.of("id", published(n), "version", 1)),
                            entry("retryWebhook", n -> Map.of("id", webhook())),
                            entry("revokeKey", n -> Map.of("name", key())),
                            entry("scheduleArticle", n -> scheduled(draft(n, n))),
                            entry("splitEntity", MutationCases::split),
                            entry("suggest", MutationCases::suggested),
                            entry("testWebhook", n -> Map.of("id", webhook())),
                            entry("undoMerge", n -> Map.of("id", merged(n))),
                            entry("unscheduleArticle", n -> Map.of("id", scheduledDraft(n))),
                            entry("updateArticle", n -> annotated(draft(0, n), person(1), n)),
                            entry("updateEvent", n -> renamed("Event", n, Map.of("kind", "OTHER"))),
                            entry(
                                    "updateOrganization",
                                    n -> renamed("Organization", n, Map.of("kind", "COMPANY"))),
                            entry("updatePerson", n -> renamed("Person", n, Map.of())),
                            entry(
                                    "updateWebhook",
                                    n -> Map.of("id", webhook(), "types", List.of("ARTICLE"))),
                            entry("updatePlace", n -> renamed("Place", n, Map.of("kind", "CITY"))),
                            entry(
                                    "withdrawArticle",
                                    n -> Map.of("id", published(n), "reason", "An error."))));

    static {
        ALL.putAll(StatementCases.ALL);
    }

    private MutationCases() {}

    /** Sends it, and it must succeed. */
    static JsonPath done(String mutation, Map<String, ?> input, String selection) {
        JsonPath payload =
                Desk.ADMIN.mutate(
                        mutation, input, "{ userErrors { code message field } " + selection + " }");
        assertEquals(List.of(), payload.getList("userErrors"), () -> mutation + " " + input);
        return payload;
    }

    private static String webhook() {
        return done("createWebhook", Map.of("url", NOBODY), "webhook { id }")
                .getString("webhook.id");
    }

    private static String unique() {
        return "k" + UUID.randomUUID();
    }

    private static Map<String, ?> named(int names, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("name", "Ann");
        input.put("names", names(names));
        return input;
    }

    private static List<Map<String, ?>> names(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> Map.of("text", "Anna " + i, "kind", "VARIANT"))
                .collect(Collectors.toList());
    }

    static String person(int names) {
        return created("Person", names, Map.of());
    }

    private static String created(String kind, int names, Map<String, ?> more) {
        return done("create" + kind, named(names, more), "entity { id }").getString("entity.id");
    }

    private static Map<String, ?> renamed(String kind, int names, Map<String, ?> more) {
        return Map.of("id", created(kind, 0, more), "names", names(names));
    }

    private static String merged(int names) {
        String from = person(names);
        done("mergeEntities", Map.of("from", from, "into", person(names)), "");
        return from;
    }

    private static Map<String, ?> article(int mentions) {
        return article(mentions, mentions);
    }

    private static Map<String, Object> article(int mentions, int words) {
        Map<String, Object> input = new HashMap<>();
        input.put("headline", "Fog");
        input.put("language", "en");
        input.put("body", WORD.repeat(words).strip());
        input.put("mentions", mentions(person(1), mentions));
        return input;
    }

    private static List<Map<String, ?>> mentions(String entity, int size) {
        return IntStream.range(0, size)
                .map(i -> i * WORD.length())
                .mapToObj(
                        start ->
                                Map.of(
                                        "entity", entity, "field", "BODY", "start", start, "end",
                                        start + 3, "form", "NAME"))
                .collect(Collectors.toList());
    }

    private static String draft(int mentions, int words) {
        return done("createArticle", article(mentions, words), "article { id }")
                .getString("article.id");
    }

    private static Map<String, ?> annotated(String id, String entity, int mentions) {
        return Map.of("id", id, "mentions", mentions(entity, mentions));
    }

    private static String published(int mentions) {
        String id = draft(mentions, mentions);
        done("publishArticle", Map.of("id", id), "");
        return id;
    }

    private static Map<String, ?> split(int mentions) {
        JsonPath published =
                done(
                        "publishArticle",
                        Map.of("id", draft(mentions, mentions)),
                        "article { published { mentions { nodes { id entity { ... on Person { id } } } } } }");
        String nodes = "article.published.mentions.nodes.";
        return Map.of(
                "id",
                published.getString(nodes + "entity.id[0]"),
                "mentions",
                published.getList(nodes + "id"),
                "into",
                person(1));
    }

    private static Map<String, ?> correction(String id) {
        return Map.of("id", id, "headline", "Mist", "correction", "It was mist.");
    }

    private static Map<String, ?> scheduled(String id) {
        return Map.of("id", id, "publishAt", "2999-01-01T00:00:00Z");
    }

    private static String scheduledDraft(int mentions) {
        String id = draft(mentions, mentions);
        done("scheduleArticle", scheduled(id), "");
        return id;
    }

    private static String key() {
        String name = unique();
        done("createKey", Map.of("name", name, "role", "EDITOR"), "");
        return name;
    }

    private static List<String> lines(int size) {
        return IntStream.range(0, size)
                .mapToObj(
                        i ->
                                "{\"type\":\"person\",\"key\":\"%s\",\"name\":\"P\"}"
                                        .formatted(unique()))
                .toList();
    }

    private static Map<String, ?> suggested(int size) {
        return Map.of(
                "source",
                "model-1",
                "suggestions",
                lines(size).stream().map(line -> Map.of("line", line)).toList());
    }

    private static List<String> suggestions(int size) {
        return done("suggest", suggested(size), "results { suggestion { id } }")
                .getList("results.suggestion.id");
    }
}
