/**
 * Who is asking: roles, API keys and the tokens of an OpenID Connect provider. Both become a {@code
 * SecurityIdentity} of Quarkus, so methods use {@code @RolesAllowed} with the constants of {@link
 * Roles}, and declared fields {@code DeclaredField.restrictedTo}.
 */
@NullMarked
package news.dateline.identity;

import org.jspecify.annotations.NullMarked;
