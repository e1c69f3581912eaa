package news.dateline.bench.generator.world;

import java.time.LocalDate;
import java.util.Set;

import news.dateline.bench.generator.chance.Dice;
import news.dateline.bench.generator.words.Phrases;

/** Decides when events come about, and whether they do. */
final class Courses {

    /** For how many articles an event is in the news. */
    static final int IN_THE_NEWS = 3000;

    private static final int SHORTEST_DAYS = 10;

    private final Timeline timeline;
    private final Phrases words;
    private final Set<String> sudden;

    Courses(Timeline timeline, Phrases words) {
        this.timeline = timeline;
        this.words = words;
        this.sudden = Set.copyOf(words.words("sudden"));
    }

    Course course(int event, String kind, boolean story, Dice dice) {
        LocalDate told = timeline.day(Events.firstTold(event));
        if (sudden.contains(kind)) {
            LocalDate day = told.minusDays(dice.below(3));
            return new Course(day, day, day, day, Status.PAST);
        }
        int span = Math.max(SHORTEST_DAYS, timeline.days(IN_THE_NEWS));
        String fate = dice.pick(words.words("fates"));
        int ahead = dice.percent(25) ? -dice.below(2) : 1 + dice.below(span / 2);
        LocalDate starts = told.plusDays(ahead);
        return new Course(
                told.plusDays(ahead > 4 ? dice.below(ahead / 2) : 0),
                starts,
                starts.plusDays(lasts(story, span, dice)),
                told.plusDays(1 + dice.below(Math.max(1, ahead))),
                fate.equals("HELD") ? Status.PAST : Status.valueOf(fate));
    }

    private static int lasts(boolean story, int span, Dice dice) {
        if (story) {
            return dice.between(span / 2, span * 2);
        }
        return dice.percent(60) ? 0 : dice.below(10);
    }
}
