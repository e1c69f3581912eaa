/**
 * What all mutations share: transaction, idempotency, and errors that clients can mend. Start with
 * {@code MutationRunner}.
 */
@NullMarked
package news.dateline.desk.mutation;

import org.jspecify.annotations.NullMarked;
