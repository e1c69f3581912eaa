package news.dateline.bench.generator.world;

import java.util.List;

/**
 * A body that people hold posts in.
 *
 * @param article what stands before the name in a sentence: "the " or nothing
 * @param parent what it is a part of; null = nothing
 * @param abbreviation null = none
 */
public record Organization(
        int number,
        String key,
        String article,
        String name,
        List<Name> names,
        String kind,
        Organization parent,
        Place headquarters,
        String abbreviation,
        Register register)
        implements Entity {
    @Override
    public boolean equals(Object other) {
        return other instanceof Organization same && same.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
