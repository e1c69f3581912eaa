package news.dateline.desk.mutation;

import java.util.List;
import java.util.stream.Stream;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
@Description("Why a mutation changed nothing.")
public class UserError {

    @NonNull
    @Description("The kind of error, for programs.")
    public UserErrorCode code;

    @NonNull
    @Description("What is wrong, for people.")
    public String message;

    @Description(
            "The place in the input, from the top: field names, and indexes of lists as texts; null if the error concerns the input as a whole, or something that this input has no field for.")
    public @Nullable List<@NonNull String> field;

    /** For Jackson, which reads stored answers. */
    UserError() {}

    private UserError(UserErrorCode code, String message, @Nullable List<String> field) {
        this.code = code;
        this.message = message;
        this.field = field;
    }

    public static UserError of(UserErrorCode code, String message, String... field) {
        return new UserError(code, message, field.length == 0 ? null : List.of(field));
    }

    /**
     * @param path as {@code mentions[3].start}
     */
    public static UserError at(UserErrorCode code, String message, String path) {
        return new UserError(code, message, steps(path));
    }

    /** What is said of a place, for who reads the message alone. */
    public static String message(String path, String reason) {
        return path.isEmpty() ? reason : path + ": " + reason;
    }

    static @Nullable List<String> steps(String path) {
        List<String> steps =
                Stream.of(path.split("[.\\[\\]]+")).filter(part -> !part.isEmpty()).toList();
        return steps.isEmpty() ? null : steps;
    }
}
