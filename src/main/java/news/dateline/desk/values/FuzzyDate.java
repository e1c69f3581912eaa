package news.dateline.desk.values;

import java.time.Instant;
import java.time.LocalDate;

import news.dateline.entity.DatePrecision;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description(
        "A date as precise as it is known: some day from `earliest` to `latest`, both inclusive.")
@Input("FuzzyDateInput")
public class FuzzyDate {

    @Description("The first possible day; left out if there is no lower bound.")
    public @Nullable LocalDate earliest;

    @Description("The last possible day; left out if there is no upper bound.")
    public @Nullable LocalDate latest;

    @Description("The exact time; only with precision MINUTE.")
    public @Nullable Instant at;

    @NonNull
    @Description("How precise the date is.")
    public DatePrecision precision;

    @Description("The date as the source prints it.")
    public @Nullable String text;
}
