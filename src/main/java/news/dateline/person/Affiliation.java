package news.dateline.person;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.entity.EntityRef;
import news.dateline.entity.FuzzyDate;
import news.dateline.entity.Node;
import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import news.dateline.storage.ReadFor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "graph", name = "affiliation")
@Description("A role that a person holds or held in an organization or state.")
public class Affiliation extends GraphRow implements Node {

    public static final RowType<Affiliation> TYPE = RowType.of(Affiliation.class);

    @Ignore
    @ReadFor("person")
    public Long personId;

    @Ignore
    @ReadFor("body")
    @Embedded
    @EmbeddedColumnNaming("body_%s")
    public @Nullable EntityRef body;

    @NonNull
    @Description("The role in words, such as secretary or director.")
    public String role;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Whether the role was held on the date `asOf`, according to the evidence.")
    public AffiliationState state;

    @Embedded
    @EmbeddedColumnNaming("as_of_%s")
    @Description("The date for which `state` is known; null if the source gives none.")
    public @Nullable FuzzyDate asOf;

    @Embedded
    @EmbeddedColumnNaming("since_%s")
    @Description("When the role began; null if unknown.")
    public @Nullable FuzzyDate since;

    @Embedded
    @EmbeddedColumnNaming("until_%s")
    @Description("When the role ended; null if it has not ended, or if the date is unknown.")
    public @Nullable FuzzyDate until;
}
