/**
 * API keys: {@code ApiKeys} creates and revokes them, {@code KeyRing} knows the valid ones in
 * memory, {@code KeyMechanism} recognizes them in requests.
 */
@NullMarked
package news.dateline.identity.keys;

import org.jspecify.annotations.NullMarked;
