package news.dateline.identity;

/**
 * The names of the roles, as tokens and {@code @RolesAllowed} have them. Each includes those before
 * it, see {@link Role}.
 */
public final class Roles {

    public static final String READER = "reader";
    public static final String CONTRIBUTOR = "contributor";
    public static final String EDITOR = "editor";
    public static final String ADMIN = "admin";

    private Roles() {}
}
