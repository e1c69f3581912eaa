package news.dateline.interchange;

/**
 * A line of a bundle.
 *
 * @param number counted from 1
 * @param text null if there is none to read
 * @param problem why not, else null
 */
record Line(int number, String text, String problem) {

    boolean isWritten() {
        return text == null || !text.isBlank();
    }
}
