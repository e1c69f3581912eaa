package news.dateline.desk.suggestion;

import java.time.Instant;
import java.util.List;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import io.smallrye.mutiny.Uni;
import news.dateline.desk.mutation.Change;
import news.dateline.entity.GlobalId;
import news.dateline.entity.Part;
import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import news.dateline.schema.RowCost;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "graph", name = "suggestion")
@Description(
        "A change of the graph that a program or a contributor proposes. It waits until an editor decides.")
public class Suggestion extends GraphRow implements Part {

    public static final RowType<Suggestion> TYPE = RowType.ofDesk(Suggestion.class, "suggestion");

    /** The name of the type in ids. */
    static final String NAME = "Suggestion";

    @Id
    @NonNull
    @Description(
            "The id of the suggestion. The same content of the same source always has the same one.")
    public String getId() {
        return GlobalId.encode(NAME, rowId);
    }

    @NonNull
    @Description("Who or what proposes it: the name of a model, or of a desk.")
    public String source;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What it would change.")
    public SuggestionKind kind;

    @NonNull
    @RowCost(20)
    @Description(
            "The line of a bundle, in JSON, that is loaded when the suggestion is accepted, with the `source`, `asOf` and `provenance` that were filled in. A merge, reassignment or retraction that gives no `asOf` gets the time of accepting: `decidedAt`.")
    public String line;

    @NonNull
    @Description("The line in a few words, for lists. It names entities by their keys.")
    public String summary;

    @Description(
            "How sure the source is, from 0 to 1, with two decimals; null if it does not say. As it was last suggested.")
    public @Nullable Double confidence;

    @Embedded
    @EmbeddedColumnNaming("evidence_%s")
    @Description("What it is based on; null if the source does not say.")
    public @Nullable SuggestionEvidence evidence;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Whether it is decided.")
    public SuggestionStatus status;

    @Ignore public String authorId;

    @NonNull
    @Description("The name of the API key or subject that suggested it first.")
    public String author;

    @NonNull
    @Description("When it was first suggested, in UTC.")
    public Instant at;

    /** When it was last proposed or decided; it is kept for some time from then on. */
    @Ignore public Instant touchedAt;

    @Ignore public @Nullable String decidedById;

    @Description("The name of the editor who decided; null as long as it waits.")
    public @Nullable String decidedBy;

    @Description("When it was decided, in UTC; null as long as it waits.")
    public @Nullable Instant decidedAt;

    @Description("Why it was rejected; null if no reason was given, or if it was not rejected.")
    public @Nullable String reason;

    /** Always locked in the same order, so that two editors do not wait for each other. */
    static Uni<List<Suggestion>> locked(List<Long> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Suggestion.<Suggestion>find("rowId in ?1 order by rowId", ids)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }

    boolean isDecided() {
        return status != SuggestionStatus.WAITING;
    }

    /** By one statement; objects that were read before keep what they have. */
    static Uni<Integer> decide(
            List<Suggestion> some,
            SuggestionStatus decision,
            Change change,
            @Nullable String reason) {
        return some.isEmpty()
                ? Uni.createFrom().item(0)
                : update(
                        "status = ?1, decidedById = ?2, decidedBy = ?3, decidedAt = ?4, touchedAt = ?4, reason = ?5 where rowId in ?6",
                        decision,
                        change.author().id(),
                        change.author().name(),
                        change.at().toInstant(),
                        reason,
                        some.stream().map(suggestion -> suggestion.rowId).toList());
    }
}
