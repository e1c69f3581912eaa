package news.dateline.desk.bundle;

import org.eclipse.microprofile.graphql.Description;

@Description("What a line of a bundle came to.")
public enum BundleLineOutcome {
    @Description("The line is in the graph.")
    LOADED,
    @Description("The line says nothing new, or something newer is in the graph.")
    UNCHANGED,
    @Description("The line is not loaded; its problems say why.")
    REFUSED
}
