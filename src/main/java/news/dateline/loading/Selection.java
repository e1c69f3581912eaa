package news.dateline.loading;

import java.util.ArrayList;
import java.util.List;

import news.dateline.paging.OrderKey;
import news.dateline.storage.Sql;

/** Which rows of a list are wanted, as filters and other arguments put it together. */
public final class Selection {

    /** A bound on one of the list's order keys, which may be read from the index table. */
    record Bound(OrderKey key, String comparison) {}

    /** A filter that the noun's index table answers: rows under any of the targets. */
    record Scope(String name, String targets, boolean single) {}

    final Sql sql = new Sql();
    final List<String> predicates = new ArrayList<>();
    final List<Bound> bounds = new ArrayList<>();
    final List<String> idSets = new ArrayList<>();
    final List<Scope> scopes = new ArrayList<>();

    /** Makes a value a parameter, read as the given SQL type. */
    public String bind(Object value, String sqlType) {
        return "cast(" + sql.bind(value) + " as " + sqlType + ")";
    }

    /** Keeps rows for which this holds; they go by {@code x}, their parent by {@code p}. */
    public void where(String predicate) {
        predicates.add(predicate);
    }

    /** Keeps rows whose column is one of the values; one value reads an index in its order. */
    public void whereOneOf(String column, List<?> values) {
        List<String> distinct = values.stream().map(String::valueOf).distinct().toList();
        predicates.add(
                distinct.size() == 1
                        ? column + " = " + bind(distinct.get(0), "text")
                        : column
                                + " = any ("
                                + bind(distinct.toArray(String[]::new), "text[]")
                                + ")");
    }

    /** Keeps rows whose column is one of these rows. */
    public void whereOneOfRows(String column, List<Long> ids) {
        List<Long> distinct = ids.stream().distinct().toList();
        predicates.add(
                distinct.size() == 1
                        ? column + " = " + bind(distinct.get(0), "bigint")
                        : column
                                + " = any ("
                                + bind(distinct.toArray(Long[]::new), "bigint[]")
                                + ")");
    }

    /**
     * Keeps rows by one of the noun's order keys: {@code comparison} is an operator and a value.
     */
    public void whereKey(OrderKey key, String comparison) {
        bounds.add(new Bound(key, comparison));
    }

    /**
     * Keeps rows whose id the query gives. The first of them is where reading starts, so whoever
     * calls this adds the most selective first.
     */
    public void among(String idQuery) {
        idSets.add(idQuery);
    }

    /** Keeps rows that stand under one of these targets in the noun's index table. */
    public void under(String scope, List<Long> targets) {
        List<Long> distinct = targets.stream().distinct().toList();
        if (distinct.size() == 1) {
            scopes.add(new Scope(scope, bind(distinct.get(0), "bigint"), true));
        } else {
            scopes.add(new Scope(scope, bind(distinct.toArray(Long[]::new), "bigint[]"), false));
        }
    }

    /** Keeps rows that stand under what the SQL expression gives, one target. */
    public void underTarget(String scope, String expression) {
        scopes.add(new Scope(scope, expression, true));
    }

    /** Keeps rows that stand under any of what the SQL expression gives, an array of targets. */
    public void underTargets(String scope, String expression) {
        scopes.add(new Scope(scope, expression, false));
    }
}
