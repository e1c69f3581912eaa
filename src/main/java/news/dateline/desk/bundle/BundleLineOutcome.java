package news.dateline.desk.bundle;

import org.eclipse.microprofile.graphql.Description;

@Description("The outcome of a line of a bundle.")
public enum BundleLineOutcome {
    @Description("The line is in the graph.")
    LOADED,
    @Description(
            "The line withdraws an article that is not in the graph. It is kept, and takes effect if the article is loaded later. Check the key.")
    WAITING,
    @Description("The line says nothing new, or something newer is in the graph.")
    UNCHANGED,
    @Description("The line is not loaded; its problems say why.")
    REFUSED
}
