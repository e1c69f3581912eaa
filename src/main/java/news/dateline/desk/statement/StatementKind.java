package news.dateline.desk.statement;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import news.dateline.entity.GlobalId;
import news.dateline.entity.Ids;
import news.dateline.interchange.format.Table;
import org.eclipse.microprofile.graphql.Description;

/** The tables of statements, as graph.retraction names them, and the types of their ids. */
@Description("What a statement says.")
public enum StatementKind {
    @Description("A person's role.")
    AFFILIATION("Affiliation"),
    @Description("A relationship of two people.")
    RELATIONSHIP("Relationship"),
    @Description("A participation in an event.")
    PARTICIPATION("Participant"),
    @Description("A place of an event.")
    EVENT_PLACE("EventPlace"),
    @Description("A link of two events.")
    EVENT_LINK("EventLink"),
    @Description("What an article reports of an event.")
    EVENT_REPORT("EventReport");

    static final Ids IDS =
            new Ids(
                    "a statement",
                    Stream.of(values())
                            .map(kind -> kind.typeName)
                            .collect(Collectors.toUnmodifiableSet()));

    private final String typeName;

    StatementKind(String typeName) {
        this.typeName = typeName;
    }

    /** Of an id that {@link #IDS} takes. */
    static StatementKind of(String id) {
        String type = GlobalId.decode(id).type();
        return Stream.of(values())
                .filter(kind -> kind.typeName.equals(type))
                .findAny()
                .orElseThrow();
    }

    String typeName() {
        return typeName;
    }

    /** The list of a line that has it. */
    String list() {
        return Objects.requireNonNull(Table.valueOf(name()).list());
    }
}
