package news.dateline.bench.compare;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;
import news.dateline.interchange.values.Keys;

/** Writes articles in each way, one after the other, by one client that waits for each response. */
final class WriteRounds {

    static final int ARTICLES = 100;
    private static final int FEW = 25;

    private static final String CREATE = "createArticle";
    private static final String PUBLISH = "publishArticle";
    private static final String BOTH = "createArticle and publishArticle";
    private static final String REPEATABLE = "the same, both with an idempotencyKey";
    private static final String BUNDLE = "loadBundle, one line";
    private static final String BOTH_BY_HAND =
            "the rows of createArticle and publishArticle, by hand";
    private static final String BUNDLE_BY_HAND = "the rows of loadBundle, by hand";
    private static final String UPDATE =
            "updateArticle, a draft of 400 words, a new first paragraph";
    private static final String ANNOTATE = "annotateArticle, a draft of 5,000 words, 12 mentions";

    private final Dateline dateline;
    private final WritesDatabases databases;
    private final DeskClient client;
    private final SampleArticles articles;
    private final StoredRows stored;
    private final WrittenByHand byHand;
    private WriteFigures figures = new WriteFigures();
    private int number;

    WriteRounds(
            Dateline dateline,
            WritesDatabases databases,
            DeskClient client,
            SampleArticles articles,
            StoredRows stored,
            WrittenByHand byHand) {
        this.dateline = dateline;
        this.databases = databases;
        this.client = client;
        this.articles = articles;
        this.stored = stored;
        this.byHand = byHand;
    }

    WriteFigures figures() {
        return figures;
    }

    void warmUp(int rounds) throws Exception {
        for (int i = 0; i < rounds; i++) {
            run();
        }
        figures = new WriteFigures();
    }

    void run() throws Exception {
        publish(BOTH, false);
        loadBundle();
        publish(REPEATABLE, true);
        drafts();
        figures.compare(BOTH, BOTH_BY_HAND);
        figures.compare(REPEATABLE, BOTH_BY_HAND);
        figures.compare(BUNDLE, BUNDLE_BY_HAND);
    }

    private void publish(String what, boolean repeatable) throws Exception {
        List<ObjectNode> inputs = inputs(ARTICLES, SampleArticles.WORDS);
        List<ObjectNode> ids = new ArrayList<>();
        Spent create =
                spent(
                        ARTICLES,
                        () -> {
                            for (ObjectNode input : inputs) {
                                ids.add(DeskClient.id(article(CREATE, keyed(input, repeatable))));
                            }
                        });
        Spent publish =
                spent(
                        ARTICLES,
                        () -> {
                            for (ObjectNode id : ids) {
                                article(PUBLISH, keyed(id, repeatable));
                            }
                        });
        if (!repeatable) {
            figures.add(CREATE, create);
            figures.add(PUBLISH, publish);
        }
        figures.add(what, create.plus(publish));
        Spent hand = byHand(keys(inputs));
        if (!repeatable) {
            figures.add(BOTH_BY_HAND, hand);
        }
    }

    private ObjectNode keyed(ObjectNode input, boolean repeatable) {
        return repeatable ? DeskClient.with(input, "idempotencyKey", "bench-" + number++) : input;
    }

    private void loadBundle() throws Exception {
        List<String> keys = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            keys.add(nextKey());
            lines.add(articles.line(keys.get(i)));
        }
        Spent load =
                spent(
                        ARTICLES,
                        () -> {
                            for (String line : lines) {
                                client.loadBundle(line).join();
                            }
                        });
        figures.add(BUNDLE, load);
        figures.add(BUNDLE_BY_HAND, byHand(keys));
    }

    private void drafts() throws Exception {
        List<ObjectNode> inputs = inputs(FEW, SampleArticles.WORDS);
        List<ObjectNode> longer = inputs(FEW, SampleArticles.MANY_WORDS);
        List<ObjectNode> updates = new ArrayList<>();
        List<ObjectNode> annotations = new ArrayList<>();
        for (int i = 0; i < FEW; i++) {
            String body = "A new first paragraph.\n\n" + inputs.get(i).get("body").asText();
            updates.add(DeskClient.id(article(CREATE, inputs.get(i))).put("body", body));
            ObjectNode lists = DeskClient.annotations(longer.get(i));
            ObjectNode plain = longer.get(i).deepCopy();
            plain.remove(List.of("mentions", "quotations"));
            annotations.add(DeskClient.id(article(CREATE, plain)).setAll(lists));
        }
        figures.add(UPDATE, spent(FEW, () -> send("updateArticle", updates)));
        figures.add(ANNOTATE, spent(FEW, () -> send("annotateArticle", annotations)));
        byHand(keys(inputs));
        byHand(keys(longer));
    }

    private void send(String mutation, List<ObjectNode> inputs) {
        inputs.forEach(input -> article(mutation, input));
    }

    private String article(String mutation, ObjectNode input) {
        return client.article(mutation, input).join();
    }

    private Spent byHand(List<String> keys) throws Exception {
        List<List<StoredRows.OfTable>> rows = new ArrayList<>();
        for (String key : keys) {
            rows.add(stored.of(Keys.article(key)));
        }
        return spent(
                keys.size(),
                () -> {
                    for (List<StoredRows.OfTable> some : rows) {
                        byHand.write(some);
                    }
                });
    }

    private Spent spent(int number, Spent.Work work) throws Exception {
        return Spent.on(dateline, databases.server(), number, work);
    }

    private List<ObjectNode> inputs(int many, int words) {
        List<ObjectNode> inputs = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            inputs.add(articles.input(nextKey(), words));
        }
        return inputs;
    }

    private static List<String> keys(List<ObjectNode> inputs) {
        return inputs.stream().map(input -> input.get("key").asText()).toList();
    }

    private String nextKey() {
        return "writes/" + number++;
    }
}
