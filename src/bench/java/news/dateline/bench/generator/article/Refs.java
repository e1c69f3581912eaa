package news.dateline.bench.generator.article;

import java.util.HashMap;
import java.util.Map;

import news.dateline.bench.generator.chance.Dice;
import news.dateline.bench.generator.words.Phrases;
import news.dateline.bench.generator.world.Entity;
import news.dateline.bench.generator.world.Event;
import news.dateline.bench.generator.world.Name;
import news.dateline.bench.generator.world.Organization;
import news.dateline.bench.generator.world.Organizations;
import news.dateline.bench.generator.world.Person;
import news.dateline.bench.generator.world.Place;
import news.dateline.bench.generator.world.World;

/** Chooses how an article names an entity: by its name at first, later also by other words. */
final class Refs {

    private static final int SHORT_PERCENT = 60;

    private final World world;

    Refs(World world) {
        this.world = world;
    }

    static Map<String, Ref> of(Object... pairs) {
        Map<String, Ref> refs = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            refs.put((String) pairs[i], (Ref) pairs[i + 1]);
        }
        return refs;
    }

    Ref to(Entity entity, Copy copy) {
        boolean brief = copy.names(entity) && copy.dice().percent(SHORT_PERCENT);
        if (entity instanceof Person person) {
            return brief && copy.english()
                    ? named("", person.full().family().printed(), person, Form.SHORT_NAME)
                    : named(person, copy);
        }
        if (entity instanceof Organization organization) {
            return organization(organization, brief, copy);
        }
        if (entity instanceof Place place) {
            return place(place, copy);
        }
        return event((Event) entity, brief, copy);
    }

    private Ref organization(Organization organization, boolean brief, Copy copy) {
        Dice dice = copy.dice();
        if (organization.abbreviation() != null && (brief || dice.percent(10))) {
            return named("", organization.abbreviation(), organization, Form.ABBREVIATION);
        }
        if (Organizations.isGovernment(organization) && dice.percent(40)) {
            int country = organization.number() - Organizations.PUBLISHERS;
            Place capital = world.places().capital(world.places().at(country));
            return named("", capital.name(), organization, Form.METONYM);
        }
        return named(organization, copy);
    }

    private static Ref place(Place place, Copy copy) {
        return copy.english() && place.demonym() != null && copy.dice().percent(20)
                ? new Ref("the ", place.demonym(), " side", place, Form.DEMONYM)
                : named(place, copy);
    }

    private static Ref event(Event event, boolean brief, Copy copy) {
        String noun = "noun." + event.kind();
        return brief && copy.phrases().has(noun)
                ? named("", copy.phrases().lines(noun).get(0), event, Form.DESCRIPTION)
                : named(event, copy);
    }

    /** As the language of the article prints it, with its article or in quotation marks. */
    static Ref named(Entity entity, Copy copy) {
        if (copy.english()) {
            return named(article(entity), entity.name(), entity, Form.NAME);
        }
        Phrases phrases = copy.phrases();
        for (Name name : entity.names()) {
            if (name.kind() == Name.Kind.VARIANT
                    && copy.assignment().language().equals(name.language())) {
                return named("", name.text(), entity, Form.NAME);
            }
        }
        if (entity instanceof Event) {
            String[] marks = phrases.lines("marks").get(0).split(" ");
            return new Ref(marks[0], entity.name(), marks[1], entity, Form.NAME);
        }
        return Ref.name(entity);
    }

    private static String article(Entity entity) {
        if (entity instanceof Event event) {
            return event.article();
        }
        return entity instanceof Organization organization ? organization.article() : "";
    }

    private static Ref named(String before, String text, Entity entity, Form form) {
        return new Ref(before, text, "", entity, form);
    }
}
