package news.dateline.bench.generator.world;

/** Everything that the archive's articles are about. */
public final class World {

    private final Sizes sizes;
    private final Timeline timeline;
    private final Places places;
    private final Organizations organizations;
    private final People people;
    private final Events events;
    private final Steady steady;

    public World(long seed, Sizes sizes) {
        this.sizes = sizes;
        this.timeline = new Timeline(sizes.articles());
        this.places = new Places(seed, sizes.places());
        this.organizations = new Organizations(seed, sizes.organizations(), places);
        this.people = new People(seed, sizes.people(), places, organizations);
        this.events = new Events(seed, timeline, this);
        this.steady = new Steady(seed, sizes.articles(), places);
    }

    public Sizes sizes() {
        return sizes;
    }

    public Timeline timeline() {
        return timeline;
    }

    public Places places() {
        return places;
    }

    public Organizations organizations() {
        return organizations;
    }

    public People people() {
        return people;
    }

    public Events events() {
        return events;
    }

    public Steady steady() {
        return steady;
    }
}
