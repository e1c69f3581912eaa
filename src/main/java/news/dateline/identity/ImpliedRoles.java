package news.dateline.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

/** Adds the roles that are included in the highest role of a caller. */
@ApplicationScoped
class ImpliedRoles implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(withIncluded(identity));
    }

    private static SecurityIdentity withIncluded(SecurityIdentity identity) {
        Set<String> included =
                Role.of(identity).stream()
                        .max(Comparator.naturalOrder())
                        .map(Role::included)
                        .orElse(List.of())
                        .stream()
                        .map(Role::roleName)
                        .collect(Collectors.toSet());
        return identity.getRoles().containsAll(included)
                ? identity
                : QuarkusSecurityIdentity.builder(identity).addRoles(included).build();
    }
}
