package news.dateline.desk.article.input;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of entities, by its words. Each list replaces the one that was there; a list
 * that is left out stays, and its offsets move with the words.
 */
public abstract class Annotations {

    @Description("The entities that are named in the texts.")
    public @Nullable List<@NonNull Mention> mentions;

    @Description("The quotations.")
    public @Nullable List<@NonNull Quotation> quotations;

    @Description("What the article reports of events.")
    public @Nullable List<@NonNull EventReport> reports;

    @Description("Roles of people.")
    public @Nullable List<@NonNull Affiliation> affiliations;

    @Description("Relationships of people.")
    public @Nullable List<@NonNull Relationship> relationships;

    @Description("Who takes part in events.")
    public @Nullable List<@NonNull Participation> participations;

    @Description("Places of events.")
    public @Nullable List<@NonNull EventPlace> eventPlaces;

    @Description("How events are linked.")
    public @Nullable List<@NonNull EventLink> eventLinks;
}
