package news.dateline.limits;

import java.util.List;

import news.dateline.errors.ApiError;
import news.dateline.errors.CodedError;

/** A document that is not run because it asks for too much: one error for each limit. */
public final class Exceeded extends ApiError {

    private final List<CodedError> errors;

    Exceeded(List<CodedError> errors) {
        super(errors.get(0).code(), errors.get(0).getMessage());
        this.errors = errors;
    }

    static void throwIfAny(List<LimitViolation> found) {
        if (!found.isEmpty()) {
            throw new Exceeded(found.stream().map(LimitViolation::error).toList());
        }
    }

    public List<CodedError> errors() {
        return errors;
    }
}
