package news.dateline.bench.generator.world;

import java.util.List;

/**
 * A country, region, city or site.
 *
 * @param within the place it lies in; null = none
 * @param demonym of a country
 * @param latitude in ten-thousandths of a degree
 */
public record Place(
        int number,
        String key,
        String name,
        List<Name> names,
        String kind,
        Place within,
        String demonym,
        int latitude,
        int longitude,
        Register register)
        implements Entity {

    /** The country it lies in, or itself. */
    public Place country() {
        return within == null ? this : within.country();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place same && same.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
