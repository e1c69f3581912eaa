package news.dateline.bench.generator.world;

import java.util.ArrayList;
import java.util.List;

import news.dateline.bench.generator.chance.Dice;
import news.dateline.bench.generator.chance.Salt;
import news.dateline.bench.generator.words.Phrases;

/**
 * The events of the archive in the order in which they are first told of. Every fiftieth is a
 * longer story that others may be part of, every thousandth one that stories may be part of.
 */
public final class Events {

    private static final int STORY = 50;
    private static final int SAGA = 1000;
    private static final int MOST_PLACES = 3;

    /** So many articles tell of a story that is never quite over; the oldest come up most. */
    private static final int NEVER_OVER_PERCENT = 6;

    private static final List<String> BEARINGS =
            List.of("FOLLOWS", "LED_TO", "MAY_LEAD_TO", "RESPONSE_TO", "PRECEDENT");

    private final long seed;
    private final Places places;
    private final Phrases words = new Phrases("events");
    private final Casting casting;
    private final Courses courses;
    private final EventNaming naming = new EventNaming(words);
    private final Shelf<Event> shelf = new Shelf<>(this::make);

    Events(long seed, Timeline timeline, World world) {
        this.seed = seed;
        this.places = world.places();
        this.casting = new Casting(world, words);
        this.courses = new Courses(timeline, words);
    }

    public Event at(int number) {
        return shelf.get(number);
    }

    /** The article that first tells of it. */
    public static int firstTold(int event) {
        return event * Sizes.ARTICLES_AN_EVENT;
    }

    /** One that is in the news when the article with this number is written. */
    public int inTheNews(int article, Dice dice) {
        int newest = article / Sizes.ARTICLES_AN_EVENT;
        if (dice.percent(NEVER_OVER_PERCENT)) {
            return STORY * dice.zipf(newest / STORY + 1);
        }
        int choices = Math.min(newest, Courses.IN_THE_NEWS / Sizes.ARTICLES_AN_EVENT) + 1;
        int event = newest - dice.zipf(choices);
        int rival = newest - dice.zipf(choices);
        int chosen = weight(rival) > weight(event) ? rival : event;
        return dice.percent(10) ? chosen - chosen % STORY : chosen;
    }

    private int weight(int event) {
        return new Dice(seed, Salt.WEIGHT, event).below(1000);
    }

    private Event make(int number) {
        Dice dice = new Dice(seed, Salt.EVENT, number);
        boolean story = number % STORY == 0;
        String kind = dice.pick(words.words(story ? "stories" : "kinds"));
        List<Part> parts = casting.parts(kind, dice);
        List<Place> where = places(dice);
        Course course = courses.course(number, kind, story, dice);
        EventNaming.Title title =
                naming.title(kind, parts.get(0), where.get(0), course.starts(), dice);
        String key = "event-" + number;
        return new Event(
                number,
                key,
                title.article(),
                title.name(),
                title.others(),
                kind,
                partOf(number, dice),
                where,
                parts,
                course,
                bearing(number, dice),
                Register.of(dice, key, 3, number));
    }

    private List<Place> places(Dice dice) {
        List<Place> where = new ArrayList<>();
        where.add(dice.percent(60) ? places.city(dice) : places.popular(dice));
        while (dice.percent(20) && where.size() < MOST_PLACES) {
            Place stop = places.popular(dice);
            if (!where.contains(stop)) {
                where.add(stop);
            }
        }
        return where;
    }

    private static String partOf(int number, Dice dice) {
        int story = number - number % STORY;
        if (number != story) {
            return dice.percent(35) ? "event-" + story : null;
        }
        int saga = number - number % SAGA;
        return number != saga && dice.percent(50) ? "event-" + saga : null;
    }

    private static Bearing bearing(int number, Dice dice) {
        if (number == 0 || dice.percent(50)) {
            return null;
        }
        return new Bearing(dice.pick(BEARINGS), number - 1 - dice.below(Math.min(number, 40)));
    }
}
