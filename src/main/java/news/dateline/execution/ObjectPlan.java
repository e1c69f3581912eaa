package news.dateline.execution;

import java.util.stream.Stream;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;

/**
 * The fields of a selection on one object type, with fragments resolved and fields merged.
 *
 * @param bytes a lower bound for the size of such an object in JSON, without its texts
 */
record ObjectPlan(FieldPlan[] fields, SerializableString[] names, int bytes) {

    /** The quotes of a name, a colon, a comma and the shortest value. */
    private static final int BESIDE_A_NAME = 5;

    static ObjectPlan of(FieldPlan[] fields) {
        return new ObjectPlan(
                fields,
                Stream.of(fields)
                        .map(field -> new SerializedString(field.key()))
                        .toArray(SerializableString[]::new),
                Stream.of(fields).mapToInt(field -> field.key().length() + BESIDE_A_NAME).sum());
    }
}
