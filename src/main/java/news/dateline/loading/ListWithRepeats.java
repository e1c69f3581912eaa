package news.dateline.loading;

import java.util.AbstractList;
import java.util.List;

/** A list in which some elements are repeated, so that each need be completed only once. */
public final class ListWithRepeats<T> extends AbstractList<T> {

    private final List<T> elements;
    private final int[] firstAt;

    /**
     * @param firstAt for each element, the index of its first occurrence
     */
    ListWithRepeats(List<T> elements, int[] firstAt) {
        this.elements = elements;
        this.firstAt = firstAt;
    }

    public int firstAt(int index) {
        return firstAt[index];
    }

    @Override
    public T get(int index) {
        return elements.get(index);
    }

    @Override
    public int size() {
        return elements.size();
    }
}
