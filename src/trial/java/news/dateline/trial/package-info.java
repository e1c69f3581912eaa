/** Mutations and subscriptions on trial, which no release has. */
@NullMarked
package news.dateline.trial;

import org.jspecify.annotations.NullMarked;
