package news.dateline.schema;

import news.dateline.value.ListSize;

/** How many rows a field can read for each object that it is asked of. */
public sealed interface Reads {

    /** What the row already holds. */
    Reads NOTHING = rows(0);

    Reads ONE = rows(1);

    /** What costs nothing at all, whatever is selected of it. */
    Reads FREE = new Free();

    /** A mutation. What it costs depends on its input. */
    Reads WRITE = new Write();

    static Reads rows(int most) {
        return new Rows(most);
    }

    static Reads asManyAs(String argument, int most) {
        return new AsManyAs(argument, most);
    }

    /** No rows, and not even a field. */
    record Free() implements Reads {}

    /** What a mutation writes. */
    record Write() implements Reads {}

    /** Always so many at the most. */
    record Rows(int number) implements Reads {}

    /** As many as the list argument has elements. */
    record AsManyAs(String argument, int most) implements Reads {}

    /**
     * A list without pages: as many as {@code first} says.
     *
     * @param usual how many count if it is left out: what nearly all such lists have at the most
     * @param most how many it can have
     */
    record ShortList(int usual, int most) implements Reads {

        public ShortList(int usual) {
            this(usual, ListSize.PARTS);
        }
    }

    /**
     * A page: as many as its arguments say.
     *
     * @param list how many rows the list may have that the page is of
     */
    record Page(Size list) implements Reads {}

    /** The places before and after a row in a list; its arguments say which list. */
    record Neighbors() implements Reads {}

    /** How many rows a list with pages may have. */
    enum Size {
        /** A parent has few of them: participants, parts, reports. */
        FEW,
        /** A well-known parent has a good part of all there are. */
        MANY,
        /** All there are. */
        ALL
    }
}
