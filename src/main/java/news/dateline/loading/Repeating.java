package news.dateline.loading;

import java.util.AbstractList;
import java.util.List;

/** A list of which some elements were asked for several times, and need be answered only once. */
public final class Repeating<T> extends AbstractList<T> {

    private final List<T> elements;
    private final int[] firstAt;

    /**
     * @param firstAt where the same was asked for first, of each element
     */
    Repeating(List<T> elements, int[] firstAt) {
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
