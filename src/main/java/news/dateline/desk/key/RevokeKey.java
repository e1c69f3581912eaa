package news.dateline.desk.key;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@RegisterForReflection
@Description("The API key to revoke.")
public class RevokeKey {

    @NonNull
    @Description("The name of the key.")
    public String name;
}
