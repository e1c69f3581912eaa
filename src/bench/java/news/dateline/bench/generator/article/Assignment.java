package news.dateline.bench.generator.article;

/**
 * What an article shall be, before a word of it is written.
 *
 * @param minute of publication, or of the last change of a draft
 * @param embargo the minute at which it ends; {@link #NONE} = there is none
 * @param event number of the event it is about; NONE = about none
 * @param steady the turn in which it names the steady person; NONE = it does not
 * @param mentions how many it shall have
 * @param length of the body in characters
 * @param later what becomes of it
 * @param laterArticle the number of the article before which that happens
 */
public record Assignment(
        int number,
        long minute,
        boolean dayOnly,
        boolean draft,
        long embargo,
        String language,
        int event,
        int steady,
        int mentions,
        int quotations,
        int length,
        Later later,
        int laterArticle) {

    public static final int NONE = -1;

    /** What becomes of an article after it is out. */
    public enum Later {
        NOTHING,
        CORRECTED,
        WITHDRAWN
    }

    public String key() {
        return "article-" + number;
    }
}
