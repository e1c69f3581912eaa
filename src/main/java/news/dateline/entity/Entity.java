package news.dateline.entity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Anything an article can be about: a person, an organization, an event or a place.")
public interface Entity extends Node {

    @NonNull
    @Description("The preferred name.")
    String getName();

    @Description("What the entity is, in a short phrase; null if there is no description.")
    String getDescription();

    @Description("The id of the Wikidata item, such as Q42; null if unknown.")
    String getWikidataId();
}
