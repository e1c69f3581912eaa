package news.dateline.entity;

import org.eclipse.microprofile.graphql.Description;

@Description("How precise a date is.")
public enum DatePrecision {
    @Description("A minute; `at` has the exact time.")
    MINUTE,
    @Description("A day.")
    DAY,
    @Description("A month.")
    MONTH,
    @Description("A year.")
    YEAR,
    @Description("Another range of days.")
    SPAN
}
