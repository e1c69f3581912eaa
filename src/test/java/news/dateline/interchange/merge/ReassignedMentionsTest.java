package news.dateline.interchange.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeContainer;
import news.dateline.interchange.load.BundleLoader;
import news.dateline.interchange.values.Keys;
import news.dateline.testing.PlainDatabase;
import news.dateline.testing.WorkingCopies;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Lines that say of single mentions in the same words whom they mean. */
class ReassignedMentionsTest {

    private static final String ENTITIES =
            """
            {'type':'person','key':'smith','name':'Smith'}
            {'type':'person','key':'mp','name':'Smith MP'}
            {'type':'person','key':'other','name':'Another Smith'}
            {'type':'organization','key':'firm','name':'Smith Ltd','kind':'COMPANY'}
            """;

    private static PlainDatabase database;

    @BeforeContainer
    static void begin() {
        database = PlainDatabase.fresh("reassigned_mentions");
    }

    /** A source corrects itself, or a client sends back what it has read. */
    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void staySoIfALaterVersionNamesSomeOfThoseMeant(
            @ForAll @IntRange(min = 2, max = 6) int count, @ForAll long seed) throws Exception {
        Random random = new Random(seed);
        List<String> given = new ArrayList<>();
        List<String> meant = new ArrayList<>();
        List<String> later = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            given.add(random.nextInt(4) == 0 ? "other" : "smith");
            boolean moved = random.nextBoolean();
            if (moved) {
                lines.append(
                        "{'type':'reassign','article':'a','from':'smith','into':'mp','text':'Smith','nth':%d}\n"
                                .formatted(i + 1));
            }
            meant.add(moved && given.get(i).equals("smith") ? "mp" : given.get(i));
            later.add(random.nextBoolean() ? meant.get(i) : given.get(i));
        }
        database.clear();
        load(ENTITIES + article(1, given, random) + "\n" + lines);
        assertEquals(meant, named("graph.mention"));

        String next = article(2, later, random);
        WorkingCopies.put(database.source(), next);
        assertEquals(meant, named("preview.own_mention(%d)".formatted(Keys.article("a"))));
        load(next);
        assertEquals(meant, named("graph.mention"));
    }

    /** In some places it names the firm, too: such a place counts once. */
    private static String article(int version, List<String> people, Random random) {
        List<String> mentions = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            mentions.add(mention(people.get(i), 6 * i));
            if (random.nextBoolean()) {
                mentions.add(mention("firm", 6 * i));
            }
        }
        return "{'type':'article','key':'a','version':%d,'language':'en','headline':'A','body':'%s','publishedAt':'2025-01-01T00:00:00Z','mentions':[%s]}"
                .formatted(
                        version, "Smith ".repeat(people.size()).trim(), String.join(",", mentions));
    }

    private static String mention(String entity, int start) {
        return "{'entity':'%s','field':'BODY','start':%d,'end':%d,'text':'Smith','form':'NAME'}"
                .formatted(entity, start, start + 5);
    }

    private static List<String> named(String mentions) {
        return database.read(
                "select graph.key_of(m.entity_id) from %s m where m.entity_kind = 'PERSON' order by m.ord"
                        .formatted(mentions));
    }

    private static void load(String lines) throws Exception {
        assertEquals(
                List.of(),
                new BundleLoader(database.source(), 500).load(lines.replace('\'', '"')).problems());
    }
}
