package news.dateline.desk.entity;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;

@RegisterForReflection
@Description("What a mutation of a place came to.")
public class PlacePayload extends EntityPayload {}
