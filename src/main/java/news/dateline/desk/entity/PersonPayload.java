package news.dateline.desk.entity;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;

@RegisterForReflection
@Description("The result of a mutation of a person.")
public class PersonPayload extends EntityPayload {}
