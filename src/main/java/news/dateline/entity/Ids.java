package news.dateline.entity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import news.dateline.errors.ApiError;
import news.dateline.errors.Shortened;

/** Reads ids that are given as arguments: what kinds of node they may name. */
public record Ids(String kinds, Set<String> types) {

    /** Of the values that a list in an argument can have. */
    public static final int MOST = 100;

    public static final Ids ARTICLE = new Ids("an article", Set.of("Article"));
    public static final Ids AGENT =
            of(
                    "a person, organization or place",
                    EntityKind.PERSON,
                    EntityKind.ORGANIZATION,
                    EntityKind.PLACE);
    public static final Ids ENTITY = of("an entity", EntityKind.values());
    public static final Ids MENTION = new Ids("a mention", Set.of("Mention"));
    public static final Ids QUOTATION = new Ids("a quotation", Set.of("Quotation"));

    public static Ids of(EntityKind kind) {
        return of(kind.phrase(), kind);
    }

    /** Of an entity of any of these kinds. */
    public static Ids of(List<EntityKind> kinds) {
        if (kinds.size() == EntityKind.values().length) {
            return ENTITY;
        }
        String last = kinds.get(kinds.size() - 1).word();
        String others =
                kinds.subList(0, kinds.size() - 1).stream()
                        .map(EntityKind::word)
                        .collect(Collectors.joining(", "));
        String phrase = kinds.get(0).phrase();
        if (kinds.size() > 1) {
            String article = phrase.substring(0, phrase.indexOf(' ') + 1);
            phrase = article + others + " or " + last;
        }
        return of(phrase, kinds.toArray(EntityKind[]::new));
    }

    private static Ids of(String phrase, EntityKind... kinds) {
        return new Ids(
                phrase,
                Stream.of(kinds).map(EntityKind::typeName).collect(Collectors.toUnmodifiableSet()));
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
                            + " values at most, but has "
                            + values.size()
                            + ".");
        }
        return values;
    }
}
