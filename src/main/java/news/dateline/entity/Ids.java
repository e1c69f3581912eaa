package news.dateline.entity;

import java.util.List;
import java.util.Set;

import news.dateline.errors.ApiError;
import news.dateline.errors.Shortened;

/** Reads ids that are given as arguments: what kinds of node they may name. */
public record Ids(String kinds, Set<String> types) {

    public static final int MOST = 100;

    public static final Ids ARTICLE = of("an article", "Article");
    public static final Ids PERSON = of("a person", "Person");
    public static final Ids ORGANIZATION = of("an organization", "Organization");
    public static final Ids EVENT = of("an event", "Event");
    public static final Ids PLACE = of("a place", "Place");
    public static final Ids AGENT =
            of("a person, organization or place", "Person", "Organization", "Place");
    public static final Ids ENTITY = of("an entity", "Person", "Organization", "Event", "Place");

    public static final Ids MENTION = of("a mention", "Mention");
    public static final Ids QUOTATION = of("a quotation", "Quotation");

    private static Ids of(String kinds, String... types) {
        return new Ids(kinds, Set.of(types));
    }

    public long one(Object id) {
        GlobalId decoded = GlobalId.decode((String) id);
        if (!types.contains(decoded.type())) {
            throw ApiError.badInput(
                    Shortened.quoted((String) id) + " is not the id of " + kinds + ".");
        }
        return decoded.row();
    }

    public List<Long> all(Object ids) {
        return few(ids).stream().map(this::one).toList();
    }

    /** A list given as an argument, if it is no longer than such lists may be. */
    public static List<?> few(Object list) {
        List<?> values = (List<?>) list;
        if (values.size() > MOST) {
            throw ApiError.badInput(
                    "A list in an argument can have "
                            + MOST
                            + " values at the most, but has "
                            + values.size()
                            + ".");
        }
        return values;
    }
}
