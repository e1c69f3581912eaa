package news.dateline.desk.entity;

import news.dateline.entity.NameKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("EntityNameInput")
@Description("Another name of an entity.")
public class OtherName {

    @NonNull
    @Description("The name.")
    public String text;

    @Description("The language of the name, such as en or zh-Hant (BCP 47).")
    public @Nullable String language;

    @NonNull
    @Description("The kind of name. PRIMARY is not allowed: that is the field `name`.")
    public NameKind kind;
}
