package news.dateline.trial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** With something of each kind that an input object can have. */
@Description("What to rename.")
public class Rename {

    /** How it is done. */
    public enum Manner {
        QUIETLY,
        LOUDLY
    }

    /** Who did it. */
    @Description("By whom.")
    public static class By {
        @NonNull
        @Description("The name.")
        public String name;
    }

    @Id
    @NonNull
    @Description("The person.")
    public String id;

    @NonNull
    @Description("The new name.")
    public String name;

    @Description("When.")
    public Instant at;

    @Description("On which day.")
    public LocalDate day;

    @Description("Words.")
    public List<String> tags;

    @Description("How.")
    public Manner manner;

    @Description("The revision that was read; if the person has another one, nothing is changed.")
    public Integer expectedRevision;

    @Description("Who does it.")
    public By by;
}
