package news.dateline.entity;

import org.eclipse.microprofile.graphql.Description;

@Description("Who or what made a statement of the graph.")
public enum Provenance {
    @Description("An editor.")
    EDITOR,
    @Description("A program that analyzes texts.")
    MACHINE,
    @Description("Imported from another system.")
    IMPORT
}
