package news.dateline.desk.entity;

import io.quarkus.runtime.annotations.RegisterForReflection;
import news.dateline.event.EventKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
@Description(
        "A change of an event. A field that is left out stays as it is. null takes back what the desk said; then what other sources say counts.")
public class UpdateEvent extends EventAttributes {

    @Id
    @NonNull
    @Description("The id of the event.")
    public String id;

    @Description(
            "The preferred name. null takes back what the desk said, if another source gives one.")
    public @Nullable String name;

    @Description(
            "The kind of event. null takes back what the desk said, if another source gives one.")
    public @Nullable EventKind kind;

    @Description(
            "`DeskEntity.version` as you have read it: if it is another one now, nothing is changed. null if you do not mind.")
    public @Nullable Integer expectedVersion;
}
