package news.dateline.desk.article.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Words of a quotation.")
@Input("SpanInput")
public class Span {

    @NonNull
    @Description("The first character, in UTF-16 code units from 0.")
    public Integer start;

    @NonNull
    @Description("The end, exclusive, in UTF-16 code units.")
    public Integer end;

    @NonNull
    @Description("Whether they are the speaker's own words.")
    public Boolean verbatim;
}
