package news.dateline.entity;

import java.time.Instant;
import java.time.LocalDate;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Embeddable
@Description(
        "A date as news gives it: some day from `earliest` to `latest`. \"May 2013\" is 2013-05-01 to"
                + " 2013-05-31, precision MONTH. Lists sort by `earliest`, unknown before all others.")
public class FuzzyDate implements Part {

    @Description("The first day that it can be, inclusive; null = open.")
    public LocalDate earliest;

    @Description("The last day that it can be, inclusive; null = open.")
    public LocalDate latest;

    @Description("The moment, in UTC; only with precision MINUTE.")
    public Instant at;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("How precisely the date is known.")
    public DatePrecision precision;

    @Description("The date as the source prints it; null if it prints none.")
    public String text;
}
