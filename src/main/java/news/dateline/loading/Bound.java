package news.dateline.loading;

import news.dateline.paging.OrderKey;

/** A bound on one of the order keys of the list, which may be read from the index table. */
record Bound(OrderKey key, Comparison comparison, String value) {

    String of(String expression) {
        return expression + " " + comparison.operator() + " " + value;
    }
}
