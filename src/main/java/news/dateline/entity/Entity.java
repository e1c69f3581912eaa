package news.dateline.entity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Anything an article can be about: a person, an organization, an event or a place.")
public interface Entity extends Node {

    @NonNull
    @Description("The preferred name.")
    String getName();

    @Description("What it is, in a phrase; null if there is no description.")
    String getDescription();

    @Description("Its Wikidata item, Q and digits; null if none is known.")
    String getWikidataId();
}
