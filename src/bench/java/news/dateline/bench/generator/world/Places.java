package news.dateline.bench.generator.world;

import java.util.ArrayList;
import java.util.List;

import news.dateline.bench.generator.chance.Dice;
import news.dateline.bench.generator.chance.Salt;
import news.dateline.bench.generator.words.Culture;
import news.dateline.bench.generator.words.Phrases;
import news.dateline.bench.generator.words.Spelling;

/** Countries first, then their regions, then cities and, among them, sites and waters. */
public final class Places {

    public static final int COUNTRIES = 40;
    private static final int REGIONS = 160;
    private static final int FIRST_CITY = COUNTRIES + REGIONS;
    private static final int FIRST_SITE = FIRST_CITY + REGIONS;
    private static final int DEGREE = 10_000;

    private final long seed;
    private final int count;
    private final List<Culture> cultures = Culture.all();
    private final Phrases words = new Phrases("countries");
    private final Shelf<Place> shelf = new Shelf<>(this::make);

    Places(long seed, int count) {
        this.seed = seed;
        this.count = count;
    }

    public Place at(int number) {
        return shelf.get(number);
    }

    public Place popular(Dice dice) {
        return at(dice.zipf(count));
    }

    public Place country(Dice dice) {
        return at(dice.zipf(COUNTRIES));
    }

    /** The seat of the country's government. */
    public Place capital(Place country) {
        return at(FIRST_CITY + country.number());
    }

    /** One of the larger cities. */
    public Place city(Dice dice) {
        return at(FIRST_CITY + dice.zipf(REGIONS));
    }

    Culture culture(Place place) {
        return cultures.get(place.country().number() % cultures.size());
    }

    private Place make(int number) {
        Dice dice = new Dice(seed, Salt.PLACE, number);
        return number < COUNTRIES ? country(number, dice) : part(number, dice);
    }

    private Place country(int number, Dice dice) {
        String[] pair = words.lines("countries").get(number).split(" ");
        Culture culture = cultures.get(number % cultures.size());
        List<Name> names = new ArrayList<>();
        names.add(new Name("Republic of " + pair[0], "en", Name.Kind.VARIANT));
        names.add(new Name(pair[1], "en", Name.Kind.DEMONYM));
        variant(names, culture.town(dice), culture);
        if (dice.percent(30)) {
            names.add(new Name("Kingdom of " + pair[0], "en", Name.Kind.FORMER));
        }
        return new Place(
                number,
                "place-" + number,
                pair[0],
                names,
                "COUNTRY",
                null,
                pair[1],
                dice.between(-50 * DEGREE, 65 * DEGREE),
                dice.between(-170 * DEGREE, 170 * DEGREE),
                register(dice, number));
    }

    private Place part(int number, Dice dice) {
        String kind = kind(number, dice);
        Place within = at(within(number, kind));
        Culture culture = culture(within);
        Spelling town = culture.town(dice);
        List<Name> names = new ArrayList<>();
        variant(names, town, culture);
        if (dice.percent(8)) {
            names.add(new Name(culture.town(dice).printed(), null, Name.Kind.FORMER));
        }
        String section =
                switch (kind) {
                    case "REGION" -> "regions";
                    case "SITE" -> "sites";
                    case "BODY_OF_WATER" -> "waters";
                    default -> null;
                };
        String name =
                section == null
                        ? town.printed()
                        : words.pick(section, dice).with(gap -> town.printed());
        return new Place(
                number,
                "place-" + number,
                name,
                names,
                kind,
                within,
                null,
                within.latitude() + dice.between(-DEGREE, DEGREE),
                within.longitude() + dice.between(-DEGREE, DEGREE),
                register(dice, number));
    }

    private static String kind(int number, Dice dice) {
        if (number < FIRST_CITY) {
            return "REGION";
        }
        if (number < FIRST_SITE || dice.percent(75)) {
            return "CITY";
        }
        return dice.percent(80) ? "SITE" : "BODY_OF_WATER";
    }

    private static int within(int number, String kind) {
        return switch (kind) {
            case "REGION" -> number % COUNTRIES;
            case "SITE" -> FIRST_CITY + number % REGIONS;
            default -> COUNTRIES + number % REGIONS;
        };
    }

    private static void variant(List<Name> names, Spelling spelling, Culture culture) {
        if (spelling.other() != null) {
            names.add(new Name(spelling.other(), culture.language(), Name.Kind.VARIANT));
        }
    }

    private static Register register(Dice dice, int number) {
        return Register.of(dice, "place-" + number, 0, number);
    }
}
