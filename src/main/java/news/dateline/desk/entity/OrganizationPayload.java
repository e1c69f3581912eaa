package news.dateline.desk.entity;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;

@RegisterForReflection
@Description("What a mutation of an organization came to.")
public class OrganizationPayload extends EntityPayload {}
