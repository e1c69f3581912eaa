package news.dateline.desk.mutation;

import java.util.List;
import java.util.Set;
import jakarta.persistence.OptimisticLockException;

import news.dateline.errors.SqlState;

/**
 * Failures of a write that are told as user errors: nothing was changed, and the client can act.
 */
public final class KnownFailure {

    /** Lock timeout, deadlock, serialization failure. */
    private static final List<String> BUSY = List.of("55P03", "40P01", "40001");

    private static final UserError IS_BUSY =
            UserError.of(
                    UserErrorCode.BUSY,
                    "Another write is in progress; nothing was changed. Please try again.");

    private static final String UNIQUE_VIOLATION = "23505";

    /**
     * What two requests can add at once. Any other row that is there already is a fault of this
     * program.
     */
    private static final Set<String> ADDED_AT_ONCE =
            Set.of("working_copy_pkey", "working_copy_key_key", "api_key_name_key");

    /** How codes begin where a value is to blame that no check has found. */
    private static final List<String> OF_A_VALUE = List.of("22", "23", "54");

    private static final UserError IS_REJECTED =
            UserError.of(
                    UserErrorCode.INVALID,
                    "The database does not accept a value of the input; nothing was changed.");

    private static final UserError IS_CHANGED =
            UserError.of(
                    UserErrorCode.CONFLICT,
                    "Somebody else has changed this at the same time; nothing was changed.");

    private KnownFailure() {}

    /** Empty if it is none of them. */
    public static List<UserError> errors(Throwable failure) {
        if (failure instanceof Refused refused) {
            return refused.errors();
        }
        if (isConflict(failure)) {
            return List.of(IS_CHANGED);
        }
        if (isBusy(failure)) {
            return List.of(IS_BUSY);
        }
        String state = state(failure);
        boolean isOfAValue =
                OF_A_VALUE.stream().anyMatch(state::startsWith) && !state.equals(UNIQUE_VIOLATION);
        return isOfAValue ? List.of(IS_REJECTED) : List.of();
    }

    /** Whether the same may do later. */
    public static boolean isBusy(Throwable failure) {
        return failure instanceof Turns.TimedOut || BUSY.contains(state(failure));
    }

    private static String state(Throwable failure) {
        return String.valueOf(SqlState.of(failure));
    }

    /** Hibernate's own check of a version, or a row that two requests have added at once. */
    private static boolean isConflict(Throwable failure) {
        String constraint = SqlState.constraint(failure);
        return failure instanceof OptimisticLockException
                || UNIQUE_VIOLATION.equals(state(failure))
                        && constraint != null
                        && ADDED_AT_ONCE.contains(constraint);
    }
}
