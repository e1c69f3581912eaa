package news.dateline.subscription;

import java.util.Map;

import news.dateline.errors.ApiError;
import news.dateline.errors.CodedError;
import news.dateline.errors.ErrorCode;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LastErrorsTest {

    private static final ApiError LIMITED =
            new ApiError(ErrorCode.RATE_LIMITED, "Nothing is left.") {
                @Override
                public Map<String, Object> details() {
                    return Map.of("limit", 50);
                }
            };

    @Test
    void detailsOfTheErrorAreKeptBesideTheCursor() {
        CodedError last = LastErrors.of(LIMITED, "c1");
        assertEquals(
                Map.of("code", "RATE_LIMITED", "limit", 50, "resumeAfter", "c1"),
                last.getExtensions());
    }

    @Test
    void withoutACursorThereIsNothingToResumeAfter() {
        assertEquals(
                Map.of("code", "RATE_LIMITED", "limit", 50),
                LastErrors.of(LIMITED, null).getExtensions());
    }
}
