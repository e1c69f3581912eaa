package news.dateline.remote;

/** A part of Dateline that this version may not have yet; with it come its libraries. */
enum Part {
    HEALTH("io.smallrye.health.SmallRyeHealthReporter"),
    METRICS("io.micrometer.core.instrument.MeterRegistry");

    private final String library;

    Part(String library) {
        this.library = library;
    }

    boolean isThere() {
        try {
            Class.forName(library, false, Part.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    String missing() {
        return "this version of Dateline has no " + name().toLowerCase(java.util.Locale.ROOT);
    }
}
