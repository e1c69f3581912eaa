package news.dateline.bench.generator.article;

import java.util.HashMap;
import java.util.Map;

import news.dateline.bench.generator.chance.Dice;
import news.dateline.bench.generator.world.Entity;
import news.dateline.bench.generator.world.Event;
import news.dateline.bench.generator.world.Organization;
import news.dateline.bench.generator.world.Organizations;
import news.dateline.bench.generator.world.Person;
import news.dateline.bench.generator.world.Place;
import news.dateline.bench.generator.world.World;

/** Chooses how an article names an entity. */
final class Refs {

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

    /** By its name at first, later also by other words. */
    Ref to(Entity entity, Copy copy) {
        Dice dice = copy.dice();
        boolean again = copy.names(entity);
        if (entity instanceof Person person) {
            String family = person.full().family().printed();
            return again && dice.percent(60)
                    ? new Ref("", family, "", person, Form.SHORT_NAME)
                    : Ref.name(person);
        }
        if (entity instanceof Organization organization) {
            return organization(organization, again, dice);
        }
        if (entity instanceof Place place) {
            return place(place, copy);
        }
        return event((Event) entity, again, copy);
    }

    private Ref organization(Organization organization, boolean again, Dice dice) {
        if (again && organization.abbreviation() != null && dice.percent(60)) {
            String text = organization.abbreviation();
            return new Ref("", text, "", organization, Form.ABBREVIATION);
        }
        if (Organizations.isGovernment(organization) && dice.percent(40)) {
            int country = organization.number() - Organizations.PUBLISHERS;
            Place capital = world.places().capital(world.places().at(country));
            return new Ref("", capital.name(), "", organization, Form.METONYM);
        }
        return Ref.name(organization);
    }

    private static Ref place(Place place, Copy copy) {
        boolean english = copy.assignment().language().equals("en");
        return english && place.demonym() != null && copy.dice().percent(15)
                ? new Ref("the ", place.demonym(), " side", place, Form.DEMONYM)
                : Ref.name(place);
    }

    private static Ref event(Event event, boolean again, Copy copy) {
        String noun = "noun." + event.kind();
        if (again && copy.phrases().has(noun) && copy.dice().percent(60)) {
            String text = copy.phrases().lines(noun).get(0);
            return new Ref("", text, "", event, Form.DESCRIPTION);
        }
        return named(event, copy);
    }

    /** By its name, with its article. */
    static Ref named(Event event, Copy copy) {
        boolean english = copy.assignment().language().equals("en");
        return english
                ? new Ref(event.article(), event.name(), "", event, Form.NAME)
                : new Ref("„", event.name(), "“", event, Form.NAME);
    }
}
