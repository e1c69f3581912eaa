package news.dateline.limits;

/** Sums and products of numbers from 0 up that stop at the largest rather than go round. */
public final class Saturating {

    private Saturating() {}

    public static long plus(long a, long b) {
        return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
    }

    public static long times(long a, long b) {
        return b != 0 && a > Long.MAX_VALUE / b ? Long.MAX_VALUE : a * b;
    }
}
