package news.dateline.loading;

/** A filter by a column that has an index in the list's order: rows with any of the values. */
record Column(String name, String values, boolean single) {

    String check() {
        return name + (single ? " = " + values : " = any (" + values + ")");
    }
}
