package news.dateline.entity;

import org.eclipse.microprofile.graphql.Description;

@Description("How precisely a date is known.")
public enum DatePrecision {
    @Description("To the minute.")
    MINUTE,
    @Description("The day.")
    DAY,
    @Description("The month.")
    MONTH,
    @Description("The year.")
    YEAR,
    @Description("Some other span of days.")
    SPAN
}
