package news.dateline.interchange.input;

import org.jspecify.annotations.Nullable;

/**
 * A line of a bundle.
 *
 * @param number counted from 1
 * @param text null if there is none to read
 * @param problem why not, else null
 */
public record Line(int number, @Nullable String text, @Nullable String problem) {

    /** In code units; 0 if there is no text. */
    public int length() {
        return text == null ? 0 : text.length();
    }

    public boolean isWritten() {
        return text == null || !text.isBlank();
    }
}
