package news.dateline.quotation;

import news.dateline.entity.Part;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A run of words in a text.")
public record TextSpan(
        @NonNull @Description("Where it starts, in UTF-16 code units from 0.") Integer start,
        @NonNull @Description("Where it ends, exclusive.") Integer end,
        @NonNull @Description("Whether these are the speaker's own words, to the letter.")
                Boolean verbatim)
        implements Part {}
