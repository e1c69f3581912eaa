package news.dateline.desk.mutation;

import java.util.List;
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
        boolean isOfAValue = OF_A_VALUE.stream().anyMatch(state(failure)::startsWith);
        return isOfAValue ? List.of(IS_REJECTED) : List.of();
    }

    /** Whether the same may do later. */
    public static boolean isBusy(Throwable failure) {
        return failure instanceof Turns.Late || BUSY.contains(state(failure));
    }

    private static String state(Throwable failure) {
        return String.valueOf(SqlState.of(failure));
    }

    /** Hibernate's own check of a version, or a row that two requests have added at once. */
    private static boolean isConflict(Throwable failure) {
        return failure instanceof OptimisticLockException || "23505".equals(state(failure));
    }
}
