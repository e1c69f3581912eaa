package news.dateline.bench.generator.words;

/** The name of a person in its parts. */
public record FullName(Spelling given, Spelling family, boolean familyFirst, String language) {

    public Spelling whole() {
        return familyFirst ? family.spaced(given, "") : given.spaced(family, " ");
    }

    public String sorted() {
        return familyFirst ? whole().printed() : family.printed() + ", " + given.printed();
    }
}
