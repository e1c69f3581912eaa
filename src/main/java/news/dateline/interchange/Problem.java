package news.dateline.interchange;

/**
 * What is wrong with a line of a bundle.
 *
 * @param line counted from 1
 * @param field where in the line: {@code mentions[3].start}
 */
public record Problem(int line, String field, String reason) {

    @Override
    public String toString() {
        return "line " + line + (field.isEmpty() ? "" : ", " + field) + ": " + reason;
    }
}
