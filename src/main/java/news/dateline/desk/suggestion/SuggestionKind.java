package news.dateline.desk.suggestion;

import java.util.Locale;

import org.eclipse.microprofile.graphql.Description;

/** The type of a line, as docs/bundle.md has it, in capitals. */
@Description("What a suggestion would change.")
public enum SuggestionKind {
    @Description("A person, and what the source says of them.")
    PERSON,
    @Description("An organization, and what the source says of it.")
    ORGANIZATION,
    @Description("A place, and what the source says of it.")
    PLACE,
    @Description("An event, and what the source says of it.")
    EVENT,
    @Description("A version of an article.")
    ARTICLE,
    @Description(
            "Statements whose source is not an article: affiliations, relationships and so on.")
    RECORD,
    @Description("The withdrawal of an article.")
    WITHDRAW,
    @Description("A merge of two entities, or its undoing.")
    MERGE,
    @Description("A retraction of statements, or its undoing.")
    RETRACT,
    @Description("A reassignment: an article means another entity than its line names.")
    REASSIGN;

    static SuggestionKind ofType(String type) {
        return valueOf(type.toUpperCase(Locale.ROOT));
    }
}
