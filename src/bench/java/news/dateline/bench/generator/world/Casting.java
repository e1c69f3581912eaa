package news.dateline.bench.generator.world;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import news.dateline.bench.generator.chance.Dice;
import news.dateline.bench.generator.words.Phrases;

/** Finds who takes part in an event. */
final class Casting {

    private static final int MOST = 12;
    private static final Set<String> FOR_BODIES =
            Set.of("HOST", "ORGANIZER", "ACTOR", "SIGNATORY", "PARTICIPANT");
    private static final Set<String> FOR_OTHERS =
            Set.of("ENVOY", "DELEGATE", "NEGOTIATOR", "SIGNATORY", "VISITOR");

    private final People people;
    private final Organizations organizations;
    private final Places places;
    private final Phrases words;

    Casting(World world, Phrases words) {
        this.people = world.people();
        this.organizations = world.organizations();
        this.places = world.places();
        this.words = words;
    }

    List<Part> parts(String kind, Dice dice) {
        List<Part> parts = new ArrayList<>();
        Set<Entity> taken = new HashSet<>();
        List<String> roles = words.words("roles." + kind);
        int more = roles.size() > 2 && dice.percent(15) ? dice.below(MOST - roles.size()) : 0;
        for (int i = 0; i < roles.size() + more; i++) {
            String role = i < roles.size() ? roles.get(i) : roles.get(roles.size() - 1);
            Entity agent = agent(role, i == 0, dice);
            if (taken.add(agent) && (i < roles.size() || !role.equals("WINNER"))) {
                parts.add(new Part(agent, role, onBehalfOf(role, agent, dice)));
            }
        }
        return parts;
    }

    /** The first is always a person: events are named after them. */
    private Entity agent(String role, boolean first, Dice dice) {
        if (!first && FOR_BODIES.contains(role) && dice.percent(50)) {
            return dice.percent(30) ? places.country(dice) : organizations.popular(dice);
        }
        return people.popular(dice);
    }

    private Entity onBehalfOf(String role, Entity agent, Dice dice) {
        if (!(agent instanceof Person person) || !FOR_OTHERS.contains(role) || dice.percent(40)) {
            return null;
        }
        return switch (dice.below(4)) {
            case 0 -> person.country();
            case 1 -> other(person, dice);
            default -> organizations.government(person.country());
        };
    }

    private Person other(Person person, Dice dice) {
        Person other = people.popular(dice);
        return other.equals(person) ? null : other;
    }
}
