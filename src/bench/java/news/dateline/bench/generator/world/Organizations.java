package news.dateline.bench.generator.world;

import java.util.ArrayList;
import java.util.List;

import news.dateline.bench.generator.chance.Dice;
import news.dateline.bench.generator.chance.Salt;
import news.dateline.bench.generator.words.Culture;
import news.dateline.bench.generator.words.Phrases;
import news.dateline.bench.generator.words.Spelling;

/** A dozen publishers first, then what each country has, then all others. */
public final class Organizations {

    public static final int PUBLISHERS = 12;
    private static final int OF_STATES = 4 * Places.COUNTRIES;
    private static final int FIRST_OTHER = PUBLISHERS + OF_STATES;

    private final long seed;
    private final int count;
    private final Places places;
    private final Phrases words = new Phrases("organizations");
    private final Shelf<Organization> shelf = new Shelf<>(this::make);

    Organizations(long seed, int count, Places places) {
        this.seed = seed;
        this.count = count;
        this.places = places;
    }

    public int count() {
        return count;
    }

    public Organization at(int number) {
        return shelf.get(number);
    }

    public Organization popular(Dice dice) {
        return at(PUBLISHERS + dice.zipf(count - PUBLISHERS));
    }

    public Organization publisher(Dice dice) {
        return at(dice.zipf(PUBLISHERS));
    }

    public Organization government(Place country) {
        return at(PUBLISHERS + country.number());
    }

    /** Whether the capital's name may stand for it. */
    public static boolean isGovernment(Organization organization) {
        return organization.number() >= PUBLISHERS
                && organization.number() < PUBLISHERS + Places.COUNTRIES;
    }

    public List<String> roles(Organization organization) {
        String section = "roles." + organization.kind();
        return words.lines(words.has(section) ? section : "roles.OTHER");
    }

    private Organization make(int number) {
        Dice dice = new Dice(seed, Salt.ORGANIZATION, number);
        if (number < PUBLISHERS) {
            String kind = words.lines("publisher.kinds").get(number);
            return named(number, dice, kind, words.templates("publisher").get(number)
                    .with(filler(dice, places.at(number))), null, places.city(dice));
        }
        if (number < FIRST_OTHER) {
            return ofState(number, dice);
        }
        if (dice.percent(20)) {
            Organization whole = at(FIRST_OTHER + dice.below(number - FIRST_OTHER + 1) / 2);
            if (whole.number() != number && whole.parent() == null) {
                return part(number, dice, whole);
            }
        }
        Place city = dice.percent(50) ? places.city(dice) : places.popular(dice);
        String kind = dice.pick(words.words("kinds"));
        String name = words.pick(kind, dice).with(filler(dice, city));
        return named(number, dice, kind, name, null, city);
    }

    private Organization ofState(int number, Dice dice) {
        Place country = places.at((number - PUBLISHERS) % Places.COUNTRIES);
        int which = (number - PUBLISHERS) / Places.COUNTRIES;
        String name =
                words.templates("government").get(which).with(gap -> country.name());
        Organization parent = which == 1 || which == 2 ? government(country) : null;
        return named(number, dice, "GOVERNMENT_BODY", name, parent, places.capital(country));
    }

    private Organization part(int number, Dice dice, Organization whole) {
        String name = words.pick("parts", dice).with(gap -> whole.name());
        Place seat = whole.headquarters() == null ? places.city(dice) : whole.headquarters();
        return named(number, dice, whole.kind(), name, whole, seat);
    }

    private java.util.function.UnaryOperator<String> filler(Dice dice, Place near) {
        Culture culture = places.culture(near);
        return gap ->
                switch (gap) {
                    case "country" -> near.country().name();
                    case "family" -> culture.family(dice).printed();
                    default -> culture.town(dice).printed();
                };
    }

    private Organization named(
            int number, Dice dice, String kind, String name, Organization parent, Place seat) {
        List<Name> names = new ArrayList<>();
        String initials = initials(name);
        String abbreviation = initials.length() >= 3 && dice.percent(60) ? initials : null;
        if (abbreviation != null) {
            names.add(new Name(abbreviation, "en", Name.Kind.ABBREVIATION));
        }
        Culture culture = places.culture(seat);
        Spelling own = culture.town(dice);
        if (own.other() != null && dice.percent(50)) {
            names.add(new Name(own.other(), culture.language(), Name.Kind.VARIANT));
        }
        if (dice.percent(6)) {
            names.add(new Name("Old " + name, "en", Name.Kind.FORMER));
        }
        String key = "organization-" + number;
        return new Organization(
                number,
                key,
                name,
                names,
                kind,
                parent,
                dice.percent(80) ? seat : null,
                abbreviation,
                Register.of(dice, key, 1, number));
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split(" ")) {
            if (Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
