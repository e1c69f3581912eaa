package news.dateline.bench.generator.article;

import java.util.ArrayList;
import java.util.List;

import news.dateline.bench.generator.article.Statement.Affiliation;
import news.dateline.bench.generator.article.Statement.EventPlace;
import news.dateline.bench.generator.article.Statement.Participation;
import news.dateline.bench.generator.article.Statement.Relationship;
import news.dateline.bench.generator.chance.Dice;
import news.dateline.bench.generator.chance.Salt;
import news.dateline.bench.generator.lines.Json;
import news.dateline.bench.generator.world.Event;
import news.dateline.bench.generator.world.Part;
import news.dateline.bench.generator.world.Person;
import news.dateline.bench.generator.world.Post;
import news.dateline.bench.generator.world.Status;
import news.dateline.bench.generator.world.Timeline;
import news.dateline.bench.generator.world.When;
import news.dateline.bench.generator.world.World;

/** Puts what a public register has on a person, or a chronicle on an event, into a line. */
public final class RecordLine {

    private final long seed;
    private final World world;

    public RecordLine(long seed, World world) {
        this.seed = seed;
        this.world = world;
    }

    public void put(Json json, int number) {
        Dice dice = new Dice(seed, Salt.RECORD, number);
        String key = "record-" + number;
        json.begin()
                .put("type", "record")
                .put("key", key)
                .put("origin", "https://register.example.org/" + key)
                .put("provenance", dice.percent(50) ? "IMPORT" : null)
                .hundredths("confidence", dice.percent(20) ? dice.between(60, 99) : -1);
        List<Statement> statements = statements(dice);
        for (String list : Statement.LISTS) {
            json.objects(list, of(list, statements), one -> one.put(json));
        }
        json.end();
    }

    private List<Statement> statements(Dice dice) {
        return dice.percent(75)
                ? ofPerson(world.people().popular(dice))
                : ofEvent(world.events().at(dice.below(world.sizes().events())));
    }

    private List<Statement> ofPerson(Person person) {
        List<Statement> statements = new ArrayList<>();
        int year = Timeline.LAST.getYear();
        for (Post post : person.posts()) {
            boolean over = post.over(year);
            statements.add(
                    new Affiliation(
                            person,
                            post.body(),
                            post.role(),
                            over ? "FORMER" : "HELD",
                            null,
                            new Printed(When.year(post.since()), null),
                            over ? new Printed(When.year(post.until()), null) : null));
        }
        if (person.kin() != null) {
            Person owner = world.people().at(person.kin().owner());
            statements.add(new Relationship(owner, person, person.kin().kind()));
        }
        return statements;
    }

    private static List<Statement> ofEvent(Event event) {
        List<Statement> statements = new ArrayList<>();
        for (Part part : event.parts()) {
            statements.add(new Participation(event, part));
        }
        Status status = event.course().on(Timeline.LAST);
        statements.add(new EventPlace(event, event.place(), status));
        return statements;
    }

    private static List<Statement> of(String list, List<Statement> statements) {
        return statements.stream().filter(one -> one.list().equals(list)).toList();
    }
}
