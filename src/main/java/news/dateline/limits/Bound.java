package news.dateline.limits;

import java.util.List;

import graphql.language.SelectionSet;
import news.dateline.errors.ErrorCode;

/**
 * How many of something, or how many levels, a selection may have.
 *
 * @param what is too much, with a place for the number
 */
record Bound(ErrorCode code, String what, int limit, Measure measure) {

    void check(SelectionSet selection, List<LimitViolation> found) {
        long actual = measure.of(selection);
        if (actual > limit) {
            found.add(
                    LimitViolation.at(code, what, actual, limit, measure.beyond(selection, limit)));
        }
    }
}
