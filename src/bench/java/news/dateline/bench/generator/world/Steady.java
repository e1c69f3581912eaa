package news.dateline.bench.generator.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import news.dateline.bench.generator.chance.Dice;
import news.dateline.bench.generator.chance.Salt;
import news.dateline.bench.generator.words.FullName;
import news.dateline.bench.generator.words.Spelling;

/**
 * A person, an organization and an event with fixed keys that are in as many articles whatever the
 * archive's size, so that answers about them can be compared between sizes.
 */
public final class Steady {

    /** In so many articles each of them is, if the archive has as many. */
    public static final int ARTICLES = 500;

    public static final String PERSON = "person-steady";
    public static final String ORGANIZATION = "organization-steady";
    public static final String EVENT = "event-steady";
    private static final int PARTS = 20;
    private static final List<String> ROLES =
            List.of("director", "deputy director", "head of research", "adviser");

    private final int articles;
    private final Organization organization;
    private final Person person;
    private final Event event;
    private final List<Event> parts = new ArrayList<>();

    Steady(long seed, int articles, Places places) {
        this.articles = articles;
        Dice dice = new Dice(seed, Salt.STEADY, 0);
        Place city = places.capital(places.at(0));
        Register none = new Register(null, null, List.of(), null);
        this.organization =
                new Organization(
                        -1,
                        ORGANIZATION,
                        "the ",
                        "Lantern Institute",
                        List.of(),
                        "RESEARCH_INSTITUTE",
                        null,
                        city,
                        null,
                        none);
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < ROLES.size(); i++) {
            int since = 2001 + 6 * i;
            int until = i == ROLES.size() - 1 ? Post.STILL : since + 6;
            posts.add(new Post(organization, ROLES.get(ROLES.size() - 1 - i), since, until));
        }
        FullName name =
                new FullName(
                        new Spelling("Tamsel", null), new Spelling("Ardwick", null), false, "en");
        this.person =
                new Person(-1, PERSON, name, List.of(), places.at(0), posts, null, 1961, 0, none);
        this.event = event(EVENT, "Lantern conference series", "OTHER", null, city, 2005, 21 * 365);
        for (int i = 0; i < PARTS; i++) {
            String title = (2005 + i) + " Lantern conference";
            Place place = i % 3 == 0 ? city : places.city(dice);
            parts.add(event(EVENT + "-" + (i + 1), title, "MEETING", EVENT, place, 2005 + i, 3));
        }
    }

    private Event event(
            String key, String name, String kind, String partOf, Place place, int year, int days) {
        LocalDate starts = LocalDate.of(year, 9, 12);
        return new Event(
                -1,
                key,
                "the ",
                name,
                List.of(),
                kind,
                partOf,
                List.of(place),
                List.of(new Part(person, "ORGANIZER", organization)),
                new Course(
                        starts.minusDays(120), starts, starts.plusDays(days), starts, Status.PAST),
                null,
                new Register(null, null, List.of(), null));
    }

    /** The how manyth of the articles this one is; -1 = none. */
    public int turn(int article) {
        if (articles <= ARTICLES) {
            return article;
        }
        int turn = (int) ((long) article * ARTICLES / articles);
        return (long) (article + 1) * ARTICLES / articles > turn ? turn : -1;
    }

    public Person person() {
        return person;
    }

    public Organization organization() {
        return organization;
    }

    public Event event() {
        return event;
    }

    public List<Event> parts() {
        return parts;
    }

    /** The conference that articles of this turn tell of: the one of their year, or the last. */
    public Event part(int turn) {
        return parts.get(turn * PARTS / Math.min(articles, ARTICLES));
    }
}
