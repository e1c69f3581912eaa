package news.dateline.value;

/**
 * How many values a list of a bundle's line can have, and so a field of the API that shows such a
 * list without pages.
 */
public final class ListSize {

    /** Of the parts of an article, an image or an entity: byline, pictures, names. */
    public static final int PARTS = 100;

    public static final int EVIDENCE = 20;

    private ListSize() {}
}
