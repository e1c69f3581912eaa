package news.dateline.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.graphql.Description;

/** The roles, from the least to the most. */
@Description("What a caller may do. Each role includes those before it.")
public enum Role {
    @Description(
            "Reads published content. Only needed if the server is configured to require it for reading.")
    READER,
    @Description("Writes own drafts, and makes suggestions.")
    CONTRIBUTOR,
    @Description(
            "Writes, publishes, corrects and withdraws articles, and edits the people, organizations, places and events.")
    EDITOR,
    @Description("Creates and revokes API keys.")
    ADMIN;

    /** As in {@link Roles}. */
    public String roleName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> named(String name) {
        return Arrays.stream(values()).filter(role -> role.roleName().equals(name)).findFirst();
    }

    /** The roles of a caller, from the least to the most. */
    public static List<Role> of(SecurityIdentity identity) {
        return Arrays.stream(values()).filter(role -> identity.hasRole(role.roleName())).toList();
    }

    /** This role and those before it. */
    List<Role> included() {
        return Arrays.stream(values()).filter(role -> role.compareTo(this) <= 0).toList();
    }
}
