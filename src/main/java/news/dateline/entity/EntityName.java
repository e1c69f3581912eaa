package news.dateline.entity;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.loading.Row;
import news.dateline.loading.RowType;
import news.dateline.schema.Scalar;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@jakarta.persistence.Entity
@Table(schema = "readable", name = "entity_name")
@Description("A name of an entity.")
public class EntityName extends Row implements Part {

    public static final RowType<EntityName> TYPE = RowType.of(EntityName.class);

    @NonNull
    @Description("The name.")
    public String text;

    @Scalar("LanguageTag")
    @Description("The name's language; null if it belongs to none or is not known.")
    public String language;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description(
            "What kind of name it is. Types differ in its type: beside others write nameKind: kind.")
    public NameKind kind;
}
