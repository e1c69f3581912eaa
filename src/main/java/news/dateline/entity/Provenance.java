package news.dateline.entity;

import org.eclipse.microprofile.graphql.Description;

@Description("Who or what made a statement of the graph.")
public enum Provenance {
    @Description("An editor.")
    EDITOR,
    @Description("A program that analyzes texts.")
    MACHINE,
    @Description("Imported from another system.")
    IMPORT;

    /** Of two that disagree the greater counts. */
    public int weight() {
        return switch (this) {
            case MACHINE -> 0;
            case IMPORT -> 1;
            case EDITOR -> 2;
        };
    }
}
