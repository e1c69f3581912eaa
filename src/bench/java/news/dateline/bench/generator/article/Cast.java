package news.dateline.bench.generator.article;

import news.dateline.bench.generator.chance.Dice;
import news.dateline.bench.generator.world.Entity;
import news.dateline.bench.generator.world.Event;
import news.dateline.bench.generator.world.Part;
import news.dateline.bench.generator.world.Person;
import news.dateline.bench.generator.world.Place;
import news.dateline.bench.generator.world.World;

/** Chooses who comes up in an article: those of its event, and others by their popularity. */
final class Cast {

    private final World world;

    Cast(World world) {
        this.world = world;
    }

    Entity anybody(Copy copy) {
        Dice dice = copy.dice();
        int chance = dice.below(100);
        if (chance < 50) {
            return person(copy);
        }
        if (chance < 75) {
            return world.organizations().popular(dice);
        }
        return chance < 95 ? place(copy) : event(copy);
    }

    Entity speaker(Copy copy) {
        return copy.dice().percent(85) ? person(copy) : world.organizations().popular(copy.dice());
    }

    Person person(Copy copy) {
        Dice dice = copy.dice();
        if (hasEvent(copy) && dice.percent(50)) {
            Part part = dice.pick(eventOf(copy).parts());
            if (part.agent() instanceof Person person) {
                return person;
            }
        }
        return world.people().popular(dice);
    }

    Place place(Copy copy) {
        return hasEvent(copy) && copy.dice().percent(30)
                ? copy.dice().pick(eventOf(copy).places())
                : world.places().popular(copy.dice());
    }

    private Event event(Copy copy) {
        return world.events().at(world.events().inTheNews(copy.assignment().number(), copy.dice()));
    }

    static boolean hasEvent(Copy copy) {
        return copy.assignment().event() != Assignment.NONE;
    }

    Event eventOf(Copy copy) {
        return world.events().at(copy.assignment().event());
    }
}
