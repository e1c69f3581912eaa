package news.dateline.desk.mutation;

import org.eclipse.microprofile.graphql.Description;

@Description("What is wrong with the input of a mutation.")
public enum UserErrorCode {
    @Description("A value of the input is not valid; the message says why.")
    INVALID,
    @Description("There is no such article, entity or version, or it is not of the right kind.")
    NOT_FOUND,
    @Description(
            "Somebody else has changed it since it was read: read it again and decide. The payload says who and when, if known.")
    CONFLICT,
    @Description("Its state does not allow this, for example publishing what is withdrawn.")
    NOT_ALLOWED_IN_THIS_STATE,
    @Description("The caller may do this to other articles, but not to this one.")
    NOT_PERMITTED,
    @Description("The key belongs to another article or entity already.")
    KEY_TAKEN,
    @Description("Another API key has the name, or had it before it was revoked.")
    NAME_TAKEN,
    @Description("The URL belongs to another article already.")
    URL_TAKEN,
    @Description("The idempotency key was used for another mutation or another input.")
    IDEMPOTENCY_KEY_REUSED,
    @Description("There are too many of something; the message names the limit.")
    LIMIT_EXCEEDED,
    @Description("Another write is in progress. Nothing was changed; please try again.")
    BUSY
}
