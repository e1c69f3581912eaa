package news.dateline.loading;

/** How a filter compares a key of a list's order with a value. */
public enum Comparison {
    AT_LEAST(">=", false),
    ABOVE(">", false),
    AT_MOST("<=", true),
    BELOW("<", true);

    private final String operator;
    private final boolean upper;

    Comparison(String operator, boolean upper) {
        this.operator = operator;
        this.upper = upper;
    }

    String operator() {
        return operator;
    }

    /** Whether it bounds a range from above. */
    boolean isUpper() {
        return upper;
    }
}
