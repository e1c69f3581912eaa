package news.dateline.links.bounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every list in every order, and with every single-valued filter alone. */
final class IndexedLists {

    private static final int MANY_PARENTS = 50;
    private static final String PLAIN = "";

    private static final List<String> ARTICLE_ORDERS =
            List.of(
                    PLAIN,
                    order("PUBLISHED_AT", "ASC"),
                    order("UPDATED_AT", "DESC"),
                    order("UPDATED_AT", "ASC"));
    private static final List<String> EVENT_ORDERS =
            List.of(PLAIN, order("STARTS", "ASC"), order("NAME", "ASC"), order("NAME", "DESC"));
    private static final List<String> NAME_ORDERS = List.of(PLAIN, order("NAME", "DESC"));

    private static final Map<String, List<String>> ROOTS =
            Map.of(
                    "articles",
                    all(
                            ARTICLE_ORDERS,
                            filters(
                                    "language: [\"en\"]",
                                    "language: [\"ko\"]",
                                    "mentionsAny: [person:1]",
                                    "mentionsAny: [person:2]",
                                    "mentionsAll: [place:1]",
                                    "mentionsAll: [event:2]",
                                    "publisher: [organization:1]",
                                    "publisher: [organization:2]",
                                    "byline: [person:1]",
                                    "byline: [person:2]",
                                    "event: [event:1]",
                                    "event: [event:2]",
                                    "place: [place:1]",
                                    "place: [place:2]",
                                    "quotes: [person:1]",
                                    "quotes: [person:2]",
                                    "subject: [\"S1\"]",
                                    "subject: [\"S2\"]",
                                    "hasImage: true",
                                    "hasImage: false",
                                    "ids: [article:100]",
                                    "publishedAfter: \"2014-01-10T00:00:00Z\"",
                                    "publishedBefore: \"2014-01-20T00:00:00Z\"")),
                    "people",
                    all(
                            NAME_ORDERS,
                            filters(
                                    "ids: [person:1]",
                                    "wikidataIds: [\"Q1000000001\"]",
                                    "mentionedIn: article:100")),
                    "organizations",
                    all(
                            NAME_ORDERS,
                            filters(
                                    "ids: [organization:1]",
                                    "wikidataIds: [\"Q2000000001\"]",
                                    "mentionedIn: article:100",
                                    "kind: [COMPANY]",
                                    "kind: [MILITARY]",
                                    "partOf: organization:1",
                                    "partOf: organization:2")),
                    "places",
                    all(
                            NAME_ORDERS,
                            filters(
                                    "ids: [place:1]",
                                    "wikidataIds: [\"Q3000000001\"]",
                                    "mentionedIn: article:100",
                                    "kind: [CITY]",
                                    "kind: [REGION]")),
                    "events",
                    all(
                            EVENT_ORDERS,
                            filters(
                                    "ids: [event:1]",
                                    "wikidataIds: [\"Q4000000001\"]",
                                    "mentionedIn: article:100",
                                    "kind: [VISIT]",
                                    "kind: [TRIAL]",
                                    "status: [PLANNED]",
                                    "status: [UNREALIZED]",
                                    "participant: [person:1]",
                                    "participant: [person:2]",
                                    "place: [place:1]",
                                    "place: [place:3]",
                                    "partOf: event:1",
                                    "partOf: event:2",
                                    "startsAfter: \"2011-01-01\"",
                                    "startsBefore: \"2014-01-01\"")),
                    "subjects",
                    List.of(PLAIN),
                    "publishers",
                    List.of(PLAIN),
                    "quotations",
                    all(
                            List.of(PLAIN),
                            filters(
                                    "speaker: [person:1]",
                                    "speaker: [person:2]",
                                    "article: article:100",
                                    "form: [DIRECT]",
                                    "form: [MIXED]",
                                    "mentions: [person:1]",
                                    "mentions: [person:2]",
                                    "publishedAfter: \"2014-01-10T00:00:00Z\"",
                                    "publishedBefore: \"2014-01-20T00:00:00Z\"")));

    private static final List<String> MENTION_FILTERS =
            all(
                    List.of(PLAIN),
                    filters(
                            "kinds: [PERSON]",
                            "kinds: [PLACE]",
                            "entity: [person:1]",
                            "entity: [person:2]",
                            "form: [NAME]",
                            "form: [METONYM]",
                            "provenance: [MACHINE]",
                            "provenance: [EDITOR]"));
    private static final List<String> AFFILIATIONS =
            List.of(PLAIN, "state: HELD", "state: UNKNOWN");

    private IndexedLists() {}

    /** The root's, and those of one parent and of many. */
    static List<ListCase> all() {
        List<ListCase> cases = new ArrayList<>(atTheRoot());
        cases.addAll(below(1));
        cases.addAll(below(MANY_PARENTS));
        return cases;
    }

    private static List<ListCase> atTheRoot() {
        List<ListCase> cases = new ArrayList<>();
        ROOTS.forEach((field, some) -> cases.addAll(ListCase.of("Query", field, some, 1)));
        return cases;
    }

    /**
     * The statement inside is the same for one parent and for many, so that one tells of filters.
     */
    private static List<ListCase> below(int parents) {
        List<ListCase> cases = new ArrayList<>();
        List<String> mentions = parents == 1 ? MENTION_FILTERS : List.of(PLAIN);
        for (String entity : List.of("Person", "Organization", "Place", "Event")) {
            cases.addAll(ListCase.of(entity, "mentions", mentions, parents));
            cases.addAll(ListCase.of(entity, "articles", ARTICLE_ORDERS, parents));
            cases.addAll(ListCase.of(entity, "events", EVENT_ORDERS, parents));
            cases.addAll(ListCase.of(entity, "quotations", List.of(PLAIN), parents));
            cases.addAll(ListCase.of(entity, "images", List.of(PLAIN), parents));
        }
        cases.addAll(ListCase.of("Article", "mentions", mentions, parents));
        cases.addAll(
                ListCase.of(
                        "Article",
                        "quotations",
                        all(
                                List.of(PLAIN),
                                filters(
                                        "speaker: [person:1]",
                                        "form: [MIXED]",
                                        "mentions: [person:1]")),
                        parents));
        cases.addAll(ListCase.of("Person", "affiliations", AFFILIATIONS, parents));
        cases.addAll(ListCase.of("Organization", "members", AFFILIATIONS, parents));
        cases.addAll(ListCase.of("Event", "coverage", ARTICLE_ORDERS, parents));
        cases.addAll(
                ListCase.of(
                        "Event",
                        "participants",
                        List.of(PLAIN, "role: VISITOR", "role: WINNER"),
                        parents));
        for (String field :
                List.of(
                        "Article.people",
                        "Article.organizations",
                        "Article.events",
                        "Article.places",
                        "Image.articles",
                        "Person.relationships",
                        "Organization.parts",
                        "Place.contains",
                        "Event.parts",
                        "Event.reports",
                        "Event.places")) {
            cases.add(ListCase.nested(field, PLAIN, parents));
        }
        return cases;
    }

    private static String order(String field, String direction) {
        return "orderBy: { field: " + field + ", direction: " + direction + " }";
    }

    private static List<String> filters(String... fields) {
        return Stream.of(fields).map(field -> "filter: { " + field + " }").toList();
    }

    private static List<String> all(List<String> orders, List<String> filters) {
        return Stream.concat(orders.stream(), filters.stream()).toList();
    }
}
