package news.dateline.desk.article.input;

import java.util.List;

import news.dateline.desk.values.AffiliationFields;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A person's role.")
@Input("AffiliationInput")
public class Affiliation extends AffiliationFields {

    @NonNull
    @Description("On what it is based: at least one.")
    public List<@NonNull Evidence> evidence;
}
