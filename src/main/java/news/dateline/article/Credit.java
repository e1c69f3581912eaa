package news.dateline.article;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.entity.EntityKind;
import news.dateline.entity.Part;
import news.dateline.loading.Row;
import news.dateline.loading.RowType;
import news.dateline.storage.ReadFor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Entity
@Table(schema = "readable", name = "credit")
@Description("Who is credited with an article, as printed.")
public class Credit extends Row implements Part {

    public static final RowType<Credit> TYPE = RowType.of(Credit.class);

    @NonNull
    @Description("The name as printed.")
    public String name;

    @Ignore
    @ReadFor("agent")
    public Long agentId;

    @Ignore
    @ReadFor("agent")
    @Enumerated(EnumType.STRING)
    public EntityKind agentKind;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What the credit is for.")
    public CreditRole role;
}
