package news.dateline.trial;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import news.dateline.entity.EntityKind;
import news.dateline.entity.Ids;
import news.dateline.person.Person;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** What the bench of look-ups compares, and no product has. */
@GraphQLApi
public class TrialApi {

    @Mutation
    @Description("Finds a person in a session; the name, or null. The bench compares it with id.")
    public Uni<String> find(@NonNull @Id @Description("The person.") String id) {
        long number = Ids.of(EntityKind.PERSON).one(id);
        return Panache.withSession(() -> Person.<Person>findById(number))
                .map(person -> person == null ? null : person.name);
    }

    @Mutation
    @Description("The same without a session: the id.")
    public Uni<String> id(@NonNull @Id @Description("The person.") String id) {
        return Uni.createFrom().item("" + Ids.of(EntityKind.PERSON).one(id));
    }
}
