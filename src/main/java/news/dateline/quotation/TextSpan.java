package news.dateline.quotation;

import news.dateline.entity.Part;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A range of words in a text.")
public record TextSpan(
        @NonNull @Description("The start of the range, in UTF-16 code units from 0.") Integer start,
        @NonNull @Description("The end of the range, exclusive, in UTF-16 code units.") Integer end,
        @NonNull @Description("Whether these are exactly the speaker's words.") Boolean verbatim)
        implements Part {}
