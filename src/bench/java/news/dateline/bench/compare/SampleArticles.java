package news.dateline.bench.compare;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import com.fasterxml.jackson.databind.node.ObjectNode;
import news.dateline.entity.EntityKind;

/** Articles with 12 mentions of what is in the graph, each article with others. */
final class SampleArticles {

    static final int WORDS = 400;
    static final int MANY_WORDS = 5_000;

    private static final int KNOWN = 500;

    private final List<NamedEntity> people;
    private final List<NamedEntity> organizations;
    private final List<NamedEntity> places;
    private final List<NamedEntity> events;
    private final Random random = new Random(1);

    SampleArticles(Connection connection) throws SQLException {
        this.people = NamedEntity.of(EntityKind.PERSON, KNOWN, connection);
        this.organizations = NamedEntity.of(EntityKind.ORGANIZATION, KNOWN, connection);
        this.places = NamedEntity.of(EntityKind.PLACE, KNOWN, connection);
        this.events = NamedEntity.of(EntityKind.EVENT, KNOWN, connection);
    }

    /** All that articles may name, of each kind in turn. */
    List<NamedEntity> known() {
        List<NamedEntity> all = new ArrayList<>();
        for (int i = 0; i < KNOWN; i++) {
            for (List<NamedEntity> some : List.of(people, organizations, places, events)) {
                if (i < some.size()) {
                    all.add(some.get(i));
                }
            }
        }
        return all;
    }

    ObjectNode input(String key, int words) {
        return SampleArticle.input(key, entities(), organizations.get(0), words);
    }

    String line(String key) {
        return SampleArticle.line(key, entities(), organizations.get(0), WORDS);
    }

    private List<NamedEntity> entities() {
        List<NamedEntity> all = new ArrayList<>();
        all.addAll(some(people, 5));
        all.addAll(some(organizations, 3));
        all.addAll(some(places, 3));
        all.addAll(some(events, 1));
        return all;
    }

    private List<NamedEntity> some(List<NamedEntity> all, int number) {
        List<NamedEntity> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, number);
    }
}
