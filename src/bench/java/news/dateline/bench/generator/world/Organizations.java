package news.dateline.bench.generator.world;

import java.util.List;

import news.dateline.bench.generator.chance.Dice;
import news.dateline.bench.generator.chance.Salt;
import news.dateline.bench.generator.words.Phrases;
import news.dateline.bench.generator.words.Template;

/** A dozen publishers first, then what each country has, then all others. */
public final class Organizations {

    public static final int PUBLISHERS = 12;
    private static final int PARTS_PERCENT = 20;
    private static final String THE = "the ";
    private static final int OF_STATES = 4 * Places.COUNTRIES;
    private static final int FIRST_OTHER = PUBLISHERS + OF_STATES;

    private final long seed;
    private final int count;
    private final Places places;
    private final OrganizationNaming naming;
    private final Phrases words = new Phrases("organizations");
    private final Shelf<Organization> shelf = new Shelf<>(this::make);

    Organizations(long seed, int count, Places places) {
        this.seed = seed;
        this.count = count;
        this.places = places;
        this.naming = new OrganizationNaming(places);
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
            Template name = words.templates("publisher").get(number);
            Place seat = places.at(number);
            return founded(number, dice, kind, naming.name(name, seat, dice), null, seat);
        }
        if (number < FIRST_OTHER) {
            return ofState(number, dice);
        }
        if (dice.percent(PARTS_PERCENT) && number > FIRST_OTHER) {
            Organization whole = at(FIRST_OTHER + dice.below(number - FIRST_OTHER) / 2);
            if (whole.parent() == null) {
                return part(number, dice, whole);
            }
        }
        Place seat = dice.percent(50) ? places.city(dice) : places.popular(dice);
        String kind = dice.pick(words.words("kinds"));
        String name = naming.name(words.pick(kind, dice), seat, dice);
        return founded(number, dice, kind, name, null, seat);
    }

    private Organization ofState(int number, Dice dice) {
        Place country = places.at((number - PUBLISHERS) % Places.COUNTRIES);
        int which = (number - PUBLISHERS) / Places.COUNTRIES;
        String name = words.templates("government").get(which).with(gap -> country.name());
        Organization parent = which == 1 || which == 2 ? government(country) : null;
        return founded(number, dice, "GOVERNMENT_BODY", name, parent, places.capital(country));
    }

    private Organization part(int number, Dice dice, Organization whole) {
        String name = words.pick("parts", dice).with(gap -> whole.name());
        Place seat = whole.headquarters() == null ? places.city(dice) : whole.headquarters();
        return founded(number, dice, whole.kind(), name, whole, seat);
    }

    private Organization founded(
            int number, Dice dice, String kind, String full, Organization parent, Place seat) {
        String article = full.startsWith(THE) ? THE : "";
        String name = full.substring(article.length());
        String abbreviation = OrganizationNaming.abbreviation(name, dice);
        String key = "organization-" + number;
        return new Organization(
                number,
                key,
                article,
                name,
                naming.others(name, abbreviation, seat, dice),
                kind,
                parent,
                dice.percent(80) ? seat : null,
                abbreviation,
                Register.of(dice, key, 1, number));
    }
}
