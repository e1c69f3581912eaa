package news.dateline.desk.article.input;

import java.util.List;

import news.dateline.desk.values.FuzzyDate;
import news.dateline.person.AffiliationState;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("A person's role.")
@Input("AffiliationInput")
public class Affiliation {

    @Id
    @NonNull
    @Description("The person.")
    public String person;

    @Id
    @Description("The organization or place in which the person has the role.")
    public @Nullable String body;

    @NonNull
    @Description("The role, in words.")
    public String role;

    @NonNull
    @Description("Whether it is held.")
    public AffiliationState state;

    @Description("When that was so.")
    public @Nullable FuzzyDate asOf;

    @Description("Since when.")
    public @Nullable FuzzyDate since;

    @Description("Until when.")
    public @Nullable FuzzyDate until;

    @NonNull
    @Description("On what it is based: at least one.")
    public List<@NonNull Evidence> evidence;
}
