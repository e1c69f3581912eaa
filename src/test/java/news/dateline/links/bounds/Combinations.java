package news.dateline.links.bounds;

import java.util.List;

import static news.dateline.links.bounds.Combination.of;
import static news.dateline.links.bounds.Combination.ofArguments;

/** Names, thresholds, hierarchies, lists of values, and several filters at once. */
final class Combinations {

    private static final String BY_UPDATE = "orderBy: { field: UPDATED_AT, direction: DESC }";
    private static final String BY_NAME = "orderBy: { field: NAME, direction: ASC }";
    private static final String EVERYWHERE = "mentionsAll: [person:1]";
    private static final String LARGEST = "publisher: [organization:1]";
    private static final String RARE = "subject: [\"S2\"]";
    private static final String JUST_UPDATED = "updatedAfter: \"%s\"";

    private Combinations() {}

    /**
     * @param lately a moment after which few articles were updated
     */
    static List<Combination> all(String lately) {
        String justUpdated = JUST_UPDATED.formatted(lately);
        return List.of(
                of("articles", "", justUpdated),
                of("articles", "", "updatedAfter: \"2014-01-03T00:00:00Z\""),
                of("articles", "", justUpdated, LARGEST),
                of("articles", "", justUpdated, LARGEST, EVERYWHERE),
                of("articles", "", "publishedAfter: \"2014-01-20T00:00:00Z\"", LARGEST),
                of("articles", BY_UPDATE, "publishedBefore: \"2014-01-01T12:00:00Z\""),
                of("articles", BY_UPDATE, LARGEST, RARE),
                of("articles", "", EVERYWHERE, "mentionsAny: [place:1]"),
                of("articles", "", EVERYWHERE, RARE),
                of("articles", "", EVERYWHERE, "publisher: [organization:2]"),
                of("articles", "", LARGEST, "language: [\"ko\"]"),
                of("articles", "", LARGEST, "language: [\"fr\"]"),
                of("articles", "", "language: [\"en\", \"fr\", \"ko\"]"),
                of("articles", "", "mentionsAny: [person:1, person:2, person:3]"),
                of("articles", "", "place: [place:1]", "byline: [person:1]", "quotes: [person:2]"),
                of("articles", "", "hasImage: true", RARE),
                of("articles", "", "hasImage: true", LARGEST),
                of("articles", BY_UPDATE, "hasImage: false"),
                of("articles", BY_UPDATE, "ids: [article:54, article:100, article:5000]"),
                of("articles", "", "ids: [article:54, article:100]", EVERYWHERE),
                of("people", "", "name: \"kim\""),
                of("people", "", "name: \"person77\""),
                of("people", "", "name: \"kim person77\""),
                of("people", "", "name: \"kim\"", "affiliatedWith: [organization:2]"),
                of("people", "", "name: \"kim\"", "mentionedIn: article:100"),
                of("people", "", "name: \"person777\"", "affiliatedWith: [organization:1]"),
                of("people", "", "affiliatedWith: [organization:1]"),
                of("people", "", "affiliatedWith: [organization:2]"),
                of("organizations", "", "name: \"works\"", "kind: [MILITARY]"),
                of("organizations", "", "name: \"organization7\"", "kind: [COMPANY]"),
                of("organizations", "", "kind: [COMPANY]", "partOf: organization:2"),
                of("organizations", "", "kind: [COMPANY, MILITARY]"),
                of("places", "", "within: [place:1]"),
                of("places", "", "within: [place:2]"),
                of("places", "", "within: [place:1]", "name: \"place5\""),
                of("places", "", "within: [place:1]", "kind: [REGION]"),
                of("events", "", "mentionedIn: article:100", "participant: [person:1]"),
                of("events", BY_NAME, "mentionedIn: article:100"),
                of("events", "", "ids: [event:1, event:2]", "kind: [TRIAL]"),
                of("events", "", "name: \"visit\""),
                of("events", "", "name: \"event77\""),
                of("events", "", "name: \"visit\"", "status: [UNREALIZED]"),
                of("events", "", "name: \"event7\"", "participant: [person:1]"),
                of("events", "", "kind: [TRIAL]", "participant: [person:1]"),
                of("events", "", "participant: [person:1]", "place: [place:3]"),
                of("events", "", "startsAfter: \"2015-06-01\"", "participant: [person:1]"),
                of("events", BY_NAME, "startsAfter: \"2015-06-01\""),
                of("events", BY_NAME, "startsBefore: \"2010-01-10\""),
                of("events", BY_NAME, "startsBefore: \"2014-01-10\"", "kind: [TRIAL]"),
                of("quotations", "", "speaker: [person:1]", "mentions: [person:2]"),
                of("quotations", "", "speaker: [person:1]", "form: [MIXED]"),
                of("quotations", "", "article: article:100", "form: [DIRECT]"),
                of("Person.mentions", "", "minSalience: 0.95"),
                of("Person.mentions", "", "minConfidence: 0.95"),
                of("Person.mentions", "", "minSalience: 0.5"),
                of("Person.mentions", "", "minSalience: 0.5", "form: [METONYM]"),
                of("Person.mentions", "", "provenance: [EDITOR]", "form: [NAME]"),
                of("Person.articles", "", "publisher: [organization:2]"),
                of("Person.articles", "", LARGEST),
                of("Person.articles", "", "language: [\"ko\"]"),
                of("Person.articles", "", justUpdated),
                of("Person.articles", BY_UPDATE, RARE),
                of("Person.quotations", "", "form: [MIXED]"),
                of("Person.quotations", "", "mentions: [person:2]"),
                of("Person.events", "", "kind: [TRIAL]"),
                of("Person.events", BY_NAME, "status: [UNREALIZED]"),
                of("Event.coverage", "", "publisher: [organization:2]"),
                of("Event.coverage", BY_UPDATE, justUpdated),
                ofArguments("Event.coverage", "includeParts: true", "includeParts: true"),
                // Days on which a role was held are in no order: all roles of the parent count.
                ofArguments("Organization.members", "heldAt: \"2010-01-01\"", ""),
                ofArguments("Organization.members", "heldAt: \"1999-01-01\"", ""),
                ofArguments("Person.affiliations", "heldAt: \"2010-01-01\"", ""));
    }
}
