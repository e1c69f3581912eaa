package news.dateline.desk.entity;

import news.dateline.desk.values.FuzzyDate;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** The fields of inputs that only people have. */
abstract class PersonAttributes extends EntityAttributes {

    @Description("The name by which lists sort the person. Default: the name.")
    public @Nullable String sortName;

    @Description("The given name.")
    public @Nullable String givenName;

    @Description("The family name.")
    public @Nullable String familyName;

    @Description("When the person was born.")
    public @Nullable FuzzyDate born;

    @Description("When the person died.")
    public @Nullable FuzzyDate died;
}
