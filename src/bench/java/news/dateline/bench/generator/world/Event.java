package news.dateline.bench.generator.world;

import java.util.List;

/**
 * Something that happens, or may.
 *
 * @param article what stands before the name in a sentence: "the " or nothing
 * @param partOf key of the longer story that it belongs to; null = none
 * @param places where it is, the first above all
 * @param bearing on another event; null = none
 */
public record Event(
        int number,
        String key,
        String article,
        String name,
        List<Name> names,
        String kind,
        String partOf,
        List<Place> places,
        List<Part> parts,
        Course course,
        Bearing bearing,
        Register register)
        implements Entity {

    public Place place() {
        return places.get(0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Event same && same.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
