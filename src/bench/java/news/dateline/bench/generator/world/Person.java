package news.dateline.bench.generator.world;

import java.util.List;

import news.dateline.bench.generator.words.FullName;

/**
 * Somebody in the news.
 *
 * @param kin null = no relative is in the news
 * @param died 0 = alive
 */
public record Person(
        int number,
        String key,
        FullName full,
        List<Name> names,
        Place country,
        List<Post> posts,
        Kin kin,
        int born,
        int died,
        Register register)
        implements Entity {

    @Override
    public String name() {
        return full.whole().printed();
    }

    /** In the script of the own language; null if that is Latin. */
    public String ownScript() {
        return full.language().equals("en") ? null : full.whole().other();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Person same && same.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
