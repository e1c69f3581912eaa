package news.dateline.desk.statement;

import java.time.Instant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.entity.GlobalId;
import news.dateline.entity.Part;
import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(schema = "graph", name = "desk_retraction")
@Description("A statement that readers do not see, because it was retracted.")
public class Retraction extends GraphRow implements Part {

    public static final RowType<Retraction> TYPE =
            RowType.ofDesk(Retraction.class, "desk_retraction");

    @Ignore
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    public StatementKind statementKind;

    @NonNull
    @Description(
            "What the statement says. Other types have a `kind` of another type: if a query selects several of them, use an alias (`statementKind: kind`).")
    public StatementKind getKind() {
        return statementKind;
    }

    @Id
    @NonNull
    @Description("The id of the statement: pass it to `restoreStatement`.")
    public String getStatementId() {
        return GlobalId.encode(statementKind.typeName(), rowId);
    }

    @NonNull
    @Description("The statement as a JSON object: the keys of entities, and the values.")
    public String content;

    @Description("Why it was retracted; null if nobody said so.")
    public @Nullable String reason;

    @Description("When it was retracted, in UTC; null if a bundle did it that does not say when.")
    public @Nullable Instant at;
}
