package news.dateline.bench.generator.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import news.dateline.bench.generator.chance.Dice;
import news.dateline.bench.generator.chance.Salt;
import news.dateline.bench.generator.words.Phrases;
import news.dateline.bench.generator.words.Template;
import news.dateline.bench.generator.world.Event;
import news.dateline.bench.generator.world.Events;
import news.dateline.bench.generator.world.Person;
import news.dateline.bench.generator.world.Place;
import news.dateline.bench.generator.world.Timeline;
import news.dateline.bench.generator.world.When;
import news.dateline.bench.generator.world.World;

/** Chooses pictures. Those of an event are shared by the articles on it. */
final class Pictures {

    private static final int AN_EVENT = 4;
    private static final int STEADY_EVERY = 10;
    private static final List<String> POSITIONS = List.of("left", "centre", "right");

    private final long seed;
    private final World world;
    private final Phrases english = new Phrases("sentences/en");

    Pictures(long seed, World world) {
        this.seed = seed;
        this.world = world;
    }

    void add(Copy copy) {
        Dice dice = copy.dice();
        int steady = copy.assignment().steady();
        if (steady >= 0 && steady % STEADY_EVERY == 0) {
            ofItsOwn(copy, 0, world.steady().person());
            return;
        }
        if (!dice.percent(33)) {
            return;
        }
        int count = dice.percent(80) ? 1 : 2;
        int first = dice.below(AN_EVENT);
        for (int i = 0; i < count; i++) {
            if (Cast.hasEvent(copy) && dice.percent(70)) {
                ofEvent(copy, (first + i) % AN_EVENT);
            } else {
                ofItsOwn(copy, i, world.people().popular(dice));
            }
        }
    }

    private void ofEvent(Copy copy, int which) {
        int number = copy.assignment().event();
        Dice dice = new Dice(seed, Salt.PICTURE, (long) number * AN_EVENT + which);
        Event event = world.events().at(number);
        Person person =
                event.parts().get(0).agent() instanceof Person first
                        ? first
                        : world.people().popular(dice);
        LocalDate day = world.timeline().day(Events.firstTold(number));
        add(copy, "event-" + number + "-" + which, person, event, event.place(), day, dice);
    }

    private void ofItsOwn(Copy copy, int which, Person person) {
        Dice dice = copy.dice();
        Place place = world.places().popular(dice);
        LocalDate day = Timeline.dayOf(copy.assignment().minute()).minusDays(dice.below(900));
        String key = copy.assignment().key() + "-" + which;
        add(copy, key, person, null, place, day, dice);
    }

    private void add(
            Copy copy,
            String key,
            Person person,
            Event event,
            Place place,
            LocalDate day,
            Dice dice) {
        Passage caption = new Passage(Field.CAPTION, copy.pictures.size());
        Template words = english.pick(event == null ? "caption" : "caption.event", dice);
        Map<String, Ref> gaps = Refs.of("person", Ref.name(person), "place", Ref.name(place));
        if (event != null) {
            gaps.put("event", new Ref(event.article(), event.name(), "", event, Form.NAME));
        }
        copy.write(caption, words, gaps);
        List<Picture.Depicted> depicts = new ArrayList<>();
        depicts.add(new Picture.Depicted(person, dice.percent(50) ? dice.pick(POSITIONS) : null));
        if (dice.percent(30)) {
            depicts.add(new Picture.Depicted(place, null));
        }
        copy.pictures.add(
                new Picture(
                        "picture-" + key,
                        dice.between(8, 40) * 100,
                        dice.between(6, 30) * 100,
                        dice.percent(70) ? "Photograph of " + person.name() : null,
                        caption,
                        world.organizations().publisher(dice).name(),
                        new Printed(When.on(day), null),
                        place,
                        event,
                        depicts));
    }
}
