package news.dateline.desk.mutation;

import java.util.List;

/**
 * Thrown within a mutation to change nothing: the transaction is rolled back, and the payload has
 * these errors.
 */
public final class Refused extends RuntimeException {

    private final transient List<UserError> errors;

    public Refused(List<UserError> errors) {
        super(null, null, false, false);
        this.errors = List.copyOf(errors);
    }

    public static Refused of(UserErrorCode code, String message, String... field) {
        return new Refused(List.of(UserError.of(code, message, field)));
    }

    public List<UserError> errors() {
        return errors;
    }
}
