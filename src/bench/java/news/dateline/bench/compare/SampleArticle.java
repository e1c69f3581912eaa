package news.dateline.bench.compare;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An article that names each of its entities once, and quotes the first two of them. */
final class SampleArticle {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int QUOTED = 2;
    private static final int QUOTED_WORDS = 12;
    private static final String[] WORDS =
            ("after the council voted on a plan to repair harbour roads before winter and asked"
                            + " engineers for costs while residents waited for answers about schools trains water")
                    .split(" ");

    private final String key;
    private final List<NamedEntity> entities;
    private final NamedEntity publisher;
    private final Function<NamedEntity, String> reference;
    private final Random random;
    private final StringBuilder body = new StringBuilder();
    private final ArrayNode mentions = JSON.createArrayNode();
    private final ArrayNode quotations = JSON.createArrayNode();

    private SampleArticle(
            String key,
            List<NamedEntity> entities,
            NamedEntity publisher,
            int words,
            Function<NamedEntity, String> reference) {
        this.key = key;
        this.entities = entities;
        this.publisher = publisher;
        this.reference = reference;
        this.random = new Random(key.hashCode());
        entities.forEach(entity -> addParagraph(entity, words / entities.size()));
    }

    /** The input of createArticle. */
    static ObjectNode input(
            String key, List<NamedEntity> entities, NamedEntity publisher, int words) {
        return new SampleArticle(key, entities, publisher, words, NamedEntity::id).json();
    }

    /** The same as a line of a bundle. */
    static String line(String key, List<NamedEntity> entities, NamedEntity publisher, int words) {
        ObjectNode line =
                new SampleArticle(key, entities, publisher, words, NamedEntity::key).json();
        line.put("type", "article").put("version", 1).put("publishedAt", Instant.now().toString());
        return line.toString();
    }

    private ObjectNode json() {
        ObjectNode json =
                JSON.createObjectNode()
                        .put("key", key)
                        .put("headline", "Council votes on " + key)
                        .put("standfirst", "What it asked for, and who was there.")
                        .put("language", "en")
                        .put("url", "https://example.org/" + key)
                        .put("publisher", reference.apply(publisher))
                        .put("body", body.toString());
        json.putArray("byline")
                .addObject()
                .put("name", entities.get(0).name())
                .put("agent", reference.apply(entities.get(0)))
                .put("role", "AUTHOR");
        ArrayNode subjects = json.putArray("subjects");
        for (String name : List.of("politics", "transport")) {
            subjects.addObject()
                    .put("scheme", "https://example.org/subjects")
                    .put("code", name)
                    .put("name", name);
        }
        json.set("mentions", mentions);
        json.set("quotations", quotations);
        return json;
    }

    private void addParagraph(NamedEntity entity, int words) {
        body.append(body.isEmpty() ? "" : "\n\n");
        int start = body.length();
        body.append(entity.name());
        mentions.addObject()
                .put("entity", reference.apply(entity))
                .put("field", "BODY")
                .put("start", start)
                .put("end", body.length())
                .put("text", entity.name())
                .put("form", "NAME")
                .put("salience", 1 - mentions.size() / 20.0);
        addWords(words);
        if (quotations.size() < QUOTED) {
            addQuotation(entity);
        }
    }

    private void addQuotation(NamedEntity speaker) {
        body.append(": \"We came");
        int start = body.length() - "We came".length();
        addWords(QUOTED_WORDS);
        int end = body.length();
        body.append('"');
        ObjectNode quotation =
                quotations
                        .addObject()
                        .put("key", "q" + quotations.size())
                        .put("form", "DIRECT")
                        .put("text", body.substring(start, end))
                        .put("field", "BODY")
                        .put("speaker", reference.apply(speaker));
        quotation
                .putArray("spans")
                .addObject()
                .put("start", start)
                .put("end", end)
                .put("verbatim", true);
    }

    private void addWords(int number) {
        for (int i = 0; i < number; i++) {
            body.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
    }
}
