package news.dateline.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.entity.EntityRef;
import news.dateline.entity.Part;
import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import news.dateline.storage.ForWriters;
import news.dateline.storage.ReadFor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "graph", name = "credit")
@Description("A person or organization credited with an article, as printed.")
public class Credit extends GraphRow implements Part {

    public static final RowType<Credit> TYPE = RowType.of(Credit.class);

    @NonNull
    @Description("The name as printed.")
    public String name;

    @Ignore
    @ReadFor("agent")
    @Embedded
    @EmbeddedColumnNaming("agent_%s")
    public @Nullable EntityRef agent;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What the person or organization is credited for.")
    public CreditRole role;

    @Ignore @ForWriters public @Nullable Long articleId;

    @Ignore
    @ForWriters
    @Column(name = "ord")
    public @Nullable Integer position;
}
