package news.dateline.bench.generator.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import news.dateline.bench.generator.chance.Dice;
import news.dateline.bench.generator.world.Event;
import news.dateline.bench.generator.world.Part;
import news.dateline.bench.generator.world.Person;
import news.dateline.bench.generator.world.Place;
import news.dateline.bench.generator.world.World;

/** Writes the body: the news first, then what else is to be said, among words that carry none. */
final class Body {

    private static final int SENTENCE = 90;

    private final World world;
    private final Cast cast;
    private final EventSentences events;
    private final PeopleSentences people;
    private final QuotationSentences quotations;
    private final OtherSentences others;
    private final SteadySentences steady;

    Body(World world) {
        Refs refs = new Refs(world);
        this.world = world;
        this.cast = new Cast(world);
        this.people = new PeopleSentences(world, refs);
        this.quotations = new QuotationSentences(world, refs, cast);
        this.events = new EventSentences(world, refs, quotations);
        this.others = new OtherSentences(refs, cast);
        this.steady = new SteadySentences(world.steady(), events, people, quotations);
    }

    void write(Copy copy) {
        if (Cast.hasEvent(copy)) {
            events.report(copy, cast.eventOf(copy));
        } else {
            others.mention(copy);
        }
        if (copy.assignment().steady() != Assignment.NONE) {
            steady.write(copy);
        }
        List<Consumer<Copy>> news = news(copy);
        copy.dice().shuffle(news);
        int next = 0;
        while (true) {
            int left = news.size() - next + Math.max(0, copy.room()) / 2;
            int sentences = (copy.assignment().length() - copy.body.length()) / SENTENCE;
            if (left == 0 && sentences <= 0) {
                return;
            }
            if (copy.dice().below(Math.max(1, Math.max(left, sentences))) >= left) {
                others.plain(copy);
            } else if (next < news.size()) {
                news.get(next++).accept(copy);
            } else {
                others.mention(copy);
            }
        }
    }

    private List<Consumer<Copy>> news(Copy copy) {
        Dice dice = copy.dice();
        List<Consumer<Copy>> news = new ArrayList<>();
        for (int i = 0; i < copy.assignment().quotations(); i++) {
            news.add(quotations::quote);
        }
        int room = copy.room() - copy.assignment().quotations();
        if (Cast.hasEvent(copy)) {
            Event event = cast.eventOf(copy);
            room -= ofEvent(news, event, room, dice);
        }
        if (room >= 4 && dice.percent(60)) {
            Person person = cast.person(copy);
            news.add(some -> people.post(some, person));
            room -= 2;
        }
        if (room >= 4 && dice.percent(25)) {
            // The second of a pair knows what it is to the first.
            Person person = world.people().at(cast.person(copy).number() | 1);
            if (person.kin() != null) {
                news.add(some -> people.kin(some, person));
            }
        }
        return news;
    }

    /** How many mentions that will take. */
    private int ofEvent(List<Consumer<Copy>> news, Event event, int room, Dice dice) {
        int before = news.size();
        if (room >= 3 && dice.percent(70)) {
            Place place = dice.pick(event.places());
            news.add(copy -> events.where(copy, event, place));
        }
        if (room >= 5) {
            int parts = Math.min((room - 2) / 3, 1 + dice.below(event.parts().size()));
            for (int i = 0; i < parts; i++) {
                Part part = dice.pick(event.parts());
                news.add(copy -> events.part(copy, event, part));
            }
        }
        if (room >= 8 && event.bearing() != null && dice.percent(50)) {
            news.add(copy -> events.link(copy, event));
            Event other = world.events().at(event.bearing().other());
            if (dice.percent(50)) {
                news.add(copy -> events.report(copy, other));
            }
        }
        return 2 * (news.size() - before);
    }
}
