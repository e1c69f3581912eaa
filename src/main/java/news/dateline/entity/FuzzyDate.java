package news.dateline.entity;

import java.time.Instant;
import java.time.LocalDate;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Embeddable
@Description(
        "A date as precise as the news gives it: some day from `earliest` to `latest`. \"May 2013\" is 2013-05-01 to 2013-05-31 with precision MONTH. Lists sort by `earliest`; an unknown date counts as earlier than all others.")
public class FuzzyDate implements Part {

    @Description("The first possible day, inclusive; null if there is no lower bound.")
    public @Nullable LocalDate earliest;

    @Description("The last possible day, inclusive; null if there is no upper bound.")
    public @Nullable LocalDate latest;

    @Description("The exact time, in UTC; null unless `precision` is MINUTE.")
    public @Nullable Instant at;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("How precise the date is.")
    public DatePrecision precision;

    @Description("The date as the source prints it; null if it prints none.")
    public @Nullable String text;
}
