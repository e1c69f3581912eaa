package news.dateline.bench.generator.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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

    /** For how many articles an event is in the news. */
    public static final int IN_THE_NEWS = 3000;

    private final long seed;
    private final int count;
    private final Timeline timeline;
    private final World world;
    private final Phrases words = new Phrases("events");
    private final List<String> months = new Phrases("sentences/en").lines("months");
    private final Set<String> sudden = Set.copyOf(words.words("sudden"));
    private final Casting casting;
    private final Shelf<Event> shelf = new Shelf<>(this::make);

    Events(long seed, int count, Timeline timeline, World world) {
        this.seed = seed;
        this.count = count;
        this.timeline = timeline;
        this.world = world;
        this.casting = new Casting(world, words);
    }

    public int count() {
        return count;
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
        int oldest = Math.max(0, newest - IN_THE_NEWS / Sizes.ARTICLES_AN_EVENT);
        int event = newest - dice.zipf(newest - oldest + 1);
        int rival = newest - dice.zipf(newest - oldest + 1);
        int chosen = weight(rival) > weight(event) ? rival : event;
        return dice.percent(10) ? chosen - chosen % STORY : chosen;
    }

    private int weight(int event) {
        return new Dice(seed, Salt.EVENT, -1L - event).below(1000);
    }

    private Event make(int number) {
        Dice dice = new Dice(seed, Salt.EVENT, number);
        boolean story = number % STORY == 0;
        String kind = dice.pick(words.words(story ? "stories" : "kinds"));
        List<Part> parts = casting.parts(kind, dice);
        List<Place> places = new ArrayList<>();
        places.add(dice.percent(60) ? world.places().city(dice) : world.places().popular(dice));
        while (dice.percent(20) && places.size() < 3) {
            Place stop = world.places().popular(dice);
            if (!places.contains(stop)) {
                places.add(stop);
            }
        }
        Course course = course(number, kind, story, dice);
        String topic = dice.pick(words.lines("topics"));
        Place place = places.get(0);
        String name =
                words.pick("name." + kind, dice)
                        .with(
                                gap ->
                                        switch (gap) {
                                            case "person" -> parts.get(0).agent().name();
                                            case "country" -> place.country().name();
                                            case "place" -> place.name();
                                            case "year" -> "" + course.starts().getYear();
                                            case "month" ->
                                                    months.get(course.starts().getMonthValue() - 1);
                                            default -> topic;
                                        });
        String key = "event-" + number;
        return new Event(
                number,
                key,
                kind.equals("VISIT") ? "" : "the ",
                name,
                List.of(),
                kind,
                partOf(number, dice),
                places,
                parts,
                course,
                bearing(number, dice),
                Register.of(dice, key, 3, number));
    }

    private static String partOf(int number, Dice dice) {
        int story = number - number % STORY;
        if (number != story) {
            return dice.percent(35) ? "event-" + story : null;
        }
        int saga = number - number % SAGA;
        return number != saga && dice.percent(50) ? "event-" + saga : null;
    }

    private Bearing bearing(int number, Dice dice) {
        if (number == 0 || dice.percent(50)) {
            return null;
        }
        List<String> kinds =
                List.of("FOLLOWS", "LED_TO", "MAY_LEAD_TO", "RESPONSE_TO", "PRECEDENT");
        return new Bearing(dice.pick(kinds), number - 1 - dice.below(Math.min(number, 40)));
    }

    private Course course(int number, String kind, boolean story, Dice dice) {
        LocalDate told = timeline.day(firstTold(number));
        int span = Math.max(10, timeline.days(IN_THE_NEWS));
        if (sudden.contains(kind)) {
            LocalDate day = told.minusDays(dice.below(3));
            return new Course(day, day, day, day, Status.PAST);
        }
        String fate = dice.pick(words.words("fates"));
        int lead = dice.percent(25) ? -dice.below(2) : 1 + dice.below(span / 2);
        LocalDate starts = told.plusDays(lead);
        int lasts = story ? dice.between(span / 2, span * 2) : dice.percent(60) ? 0 : dice.below(10);
        return new Course(
                told.plusDays(lead > 4 ? dice.below(lead / 2) : 0),
                starts,
                starts.plusDays(lasts),
                told.plusDays(1 + dice.below(Math.max(1, lead))),
                fate.equals("HELD") ? Status.PAST : Status.valueOf(fate));
    }
}
