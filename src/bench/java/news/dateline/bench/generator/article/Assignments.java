package news.dateline.bench.generator.article;

import java.time.LocalDate;
import java.util.List;

import news.dateline.bench.generator.article.Assignment.Later;
import news.dateline.bench.generator.chance.Dice;
import news.dateline.bench.generator.chance.Salt;
import news.dateline.bench.generator.world.Sizes;
import news.dateline.bench.generator.world.Timeline;
import news.dateline.bench.generator.world.World;

/** Says what each article of the archive shall be. */
public final class Assignments {

    /** Holds whatever the clock says. */
    private static final long FAR = LocalDate.of(2100, 1, 1).toEpochDay() * 24 * 60;

    private static final int CHARACTERS_A_WORD = 6;
    private static final int LATEST = 2000;
    private static final List<String> OTHER_LANGUAGES = List.of("de", "fr", "es", "ru", "ko");

    private final long seed;
    private final World world;

    public Assignments(long seed, World world) {
        this.seed = seed;
        this.world = world;
    }

    public Assignment at(int number) {
        Dice dice = new Dice(seed, Salt.ASSIGNMENT, number);
        int steady = world.steady().turn(number);
        // Readers must see these whatever the dice say: an event's first report makes it visible.
        boolean first = number % Sizes.ARTICLES_AN_EVENT == 0;
        boolean plain = first || steady >= 0;
        boolean draft = dice.perMille(20) && !plain;
        boolean dayOnly = dice.percent(4);
        long minute = world.timeline().minute(number);
        long shown = dayOnly ? Timeline.startOfDay(minute) : minute;
        long embargo = embargo(shown, plain, dice);
        int mentions = mentions(dice);
        int event = first ? number / Sizes.ARTICLES_AN_EVENT : event(number, mentions, dice);
        Later later = later(dice);
        return new Assignment(
                number,
                shown,
                dayOnly,
                draft,
                draft ? Assignment.NONE : embargo,
                steady >= 0 ? "en" : language(dice),
                event,
                steady,
                mentions,
                quotations(dice),
                dice.between(255, 570) * CHARACTERS_A_WORD,
                draft || plain && later == Later.WITHDRAWN ? Later.NOTHING : later,
                number + 1 + dice.below(LATEST));
    }

    private long embargo(long shown, boolean plain, Dice dice) {
        int chance = dice.below(1000);
        if (chance < 5 && !plain) {
            return FAR;
        }
        return chance < 20 ? shown + dice.between(30, 2 * 24 * 60) : Assignment.NONE;
    }

    private int event(int number, int mentions, Dice dice) {
        return mentions > 3 && dice.percent(85)
                ? world.events().inTheNews(number, dice)
                : Assignment.NONE;
    }

    /** Twelve on average. */
    private static int mentions(Dice dice) {
        int size = dice.below(100);
        if (size < 20) {
            return dice.between(2, 7);
        }
        if (size < 80) {
            return dice.between(8, 15);
        }
        return size < 97 ? dice.between(14, 26) : dice.between(27, 38);
    }

    private static int quotations(Dice dice) {
        int size = dice.below(100);
        return size < 20 ? 0 : size < 83 ? dice.between(1, 3) : dice.between(3, 6);
    }

    private static Later later(Dice dice) {
        int chance = dice.below(1000);
        return chance < 20 ? Later.CORRECTED : chance < 31 ? Later.WITHDRAWN : Later.NOTHING;
    }

    private static String language(Dice dice) {
        return dice.percent(88) ? "en" : dice.pick(OTHER_LANGUAGES);
    }
}
