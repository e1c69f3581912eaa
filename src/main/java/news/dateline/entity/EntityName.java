package news.dateline.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import news.dateline.schema.Scalar;
import news.dateline.storage.ForWriters;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

@jakarta.persistence.Entity
@Table(schema = "graph", name = "entity_name")
@Description("A name of an entity.")
public class EntityName extends GraphRow implements Part {

    public static final RowType<EntityName> TYPE = RowType.of(EntityName.class);

    @NonNull
    @Description("The name.")
    public String text;

    @Scalar("LanguageTag")
    @Description("The language of the name; null if unknown or if it belongs to none.")
    public @Nullable String language;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description(
            "The kind of name. Other types have a `kind` of another type: if a query selects several of them, use an alias (`nameKind: kind`).")
    public NameKind kind;

    @Ignore @ForWriters public @Nullable Long entityId;

    @Ignore
    @ForWriters
    @Column(name = "ord")
    public @Nullable Integer position;

    /** As {@link NameWords} takes the text apart, in the form of PostgreSQL's tsvector. */
    @Ignore
    @ForWriters
    @ColumnTransformer(write = "cast(? as tsvector)")
    public @Nullable String words;
}
