package news.dateline.testing;

import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Writes articles as a member of the newsroom. */
public record ArticleDesk(Desk desk) {

    public static final ArticleDesk EDITOR = new ArticleDesk(Desk.EDITOR);
    public static final ArticleDesk CONTRIBUTOR = new ArticleDesk(Desk.CONTRIBUTOR);

    /** Of every mutation of an article. */
    private static final String PAYLOAD =
            "{ article { id key status version workingVersion publishedVersion headline publishAt changedBy withdrawnReason }"
                    + " userErrors { code message field } conflict { version by at } lost { list text entityKeys } }";

    public static ArticleDesk as(String name, String role) {
        return new ArticleDesk(new Desk(name, role));
    }

    /** The payload of a mutation. */
    public JsonPath run(String mutation, Map<String, ?> input) {
        return desk.mutate(mutation, input, PAYLOAD);
    }

    /** The same, which must succeed. */
    public JsonPath done(String mutation, Map<String, ?> input) {
        JsonPath payload = run(mutation, input);
        assertEquals(List.of(), payload.getList("userErrors"), () -> mutation + " " + input);
        return payload;
    }

    /** The codes of the user errors. */
    public List<String> refused(String mutation, Map<String, ?> input) {
        return run(mutation, input).getList("userErrors.code");
    }

    /** The codes of the user errors, or FORBIDDEN if the caller may not use the mutation. */
    public String outcome(String mutation, Map<String, ?> input) {
        try {
            return refused(mutation, input).toString();
        } catch (AssertionError e) {
            if (e.getMessage().contains("FORBIDDEN")) {
                return "FORBIDDEN";
            }
            throw e;
        }
    }

    /** The id of a new draft. */
    public String draft(String headline) {
        return done("createArticle", Map.of("headline", headline, "language", "en"))
                .getString("article.id");
    }

    public JsonPath ask(String query, Map<String, ?> variables) {
        return desk.send(query, variables);
    }
}
