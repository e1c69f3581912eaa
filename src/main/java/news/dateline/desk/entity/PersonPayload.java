package news.dateline.desk.entity;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;

@RegisterForReflection
@Description("What a mutation of a person came to.")
public class PersonPayload extends EntityPayload {}
