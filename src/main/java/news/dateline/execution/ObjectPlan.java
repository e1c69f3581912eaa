package news.dateline.execution;

import java.util.stream.Stream;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;

/**
 * The fields that a selection asks of objects of one type, fragments resolved and fields merged.
 */
record ObjectPlan(FieldPlan[] fields, SerializableString[] names) {

    static ObjectPlan of(FieldPlan[] fields) {
        return new ObjectPlan(
                fields,
                Stream.of(fields)
                        .map(field -> new SerializedString(field.key()))
                        .toArray(SerializableString[]::new));
    }
}
