package news.dateline.bench.generator.world;

/**
 * A post that somebody holds or held.
 *
 * @param until the last year; {@link #STILL} = held to this day
 */
public record Post(Entity body, String role, int since, int until) {

    public static final int STILL = 9999;

    public boolean begun(int year) {
        return since <= year;
    }

    public boolean over(int year) {
        return until < year;
    }
}
