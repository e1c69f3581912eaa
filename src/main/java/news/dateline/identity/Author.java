package news.dateline.identity;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import news.dateline.value.CodeUnits;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who writes, as it is stored with what was written.
 *
 * @param name for people to read
 * @param id the same for the same caller for ever: {@code key:NAME}, {@code subject:ISSUER|SUBJECT}
 */
public record Author(String name, String id) {

    /** How the ids of API keys begin. */
    public static final String OF_KEY = "key:";

    private static final int LONGEST = 200;

    /** The attribute of an identity that has its author, where the identity is no token's. */
    public static final String ATTRIBUTE = Author.class.getName();

    public Author {
        name = CodeUnits.start(name, LONGEST);
    }

    /**
     * @throws UnauthorizedException for the anonymous
     */
    public static Author of(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            throw new UnauthorizedException();
        }
        Author known = identity.getAttribute(ATTRIBUTE);
        if (known != null) {
            return known;
        }
        String name = identity.getPrincipal().getName();
        return identity.getPrincipal() instanceof JsonWebToken token
                ? new Author(name, "subject:%s|%s".formatted(token.getIssuer(), token.getSubject()))
                : new Author(name, "user:" + name);
    }

    public static Author ofKey(String name) {
        return new Author(name, OF_KEY + name);
    }
}
