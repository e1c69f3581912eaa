package news.dateline.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import news.dateline.paging.OrderKey;
import news.dateline.storage.Sql;

/** Which rows of a list are wanted, as filters and other arguments put it together. */
public final class Selection {

    private static final Pattern ENUM_VALUE = Pattern.compile("[A-Z][A-Z_]*");

    /** A bound on one of the list's order keys, which may be read from the index table. */
    record Bound(OrderKey key, String comparison) {}

    /**
     * A filter that the noun's index table answers: rows under any of the targets.
     *
     * @param check the same of one row, {@code x}, if that tells it itself, else null
     */
    record Scope(String name, String targets, boolean single, String check) {

        Scope(String name, String targets, boolean single) {
            this(name, targets, single, null);
        }

        String isTarget() {
            return single ? " = " + targets : " = any (" + targets + ")";
        }

        String array() {
            return single ? "array[" + targets + "]" : targets;
        }
    }

    /** A filter on a column with an index in the list's order: rows with any of the values. */
    record Column(String name, String values, boolean single) {

        String check() {
            return name + (single ? " = " + values : " = any (" + values + ")");
        }
    }

    /** A filter that finds rows by an index in no order: the ids it finds, and what it means. */
    record Finder(String ids, Supplier<String> check) {}

    final Sql sql = new Sql();
    final List<String> predicates = new ArrayList<>();
    final List<String> checks = new ArrayList<>();
    final List<Bound> bounds = new ArrayList<>();
    final List<Scope> scopes = new ArrayList<>();
    final List<Column> columns = new ArrayList<>();
    final List<Finder> finders = new ArrayList<>();
    final List<String> thresholds = new ArrayList<>();
    private final Map<String, String> known = new HashMap<>();

    /** Makes a value a parameter, read as the given SQL type. */
    public String bind(Object value, String sqlType) {
        return "cast(" + sql.bind(value) + " as " + sqlType + ")";
    }

    /** Keeps rows for which this holds; they go by {@code x}, their parent by {@code p}. */
    public void where(String predicate) {
        predicates.add(predicate);
    }

    /** Keeps rows for which this holds, a look at rows that are found by {@link #among}. */
    public void check(String predicate) {
        checks.add(predicate);
    }

    /** The parent alone tells this column of its rows, so that no row need be read for it. */
    public void knows(String column, String expression) {
        known.put(column, expression);
    }

    /** Keeps rows whose column is one of the values. */
    public void whereOneOf(String column, List<?> values) {
        predicates.add(texts(column, values).check());
    }

    /** Keeps rows whose column is one of these rows. */
    public void whereOneOfRows(String column, List<Long> ids) {
        predicates.add(rows(column, ids).check());
    }

    /** The same, where an index begins with the column and goes on in the list's order. */
    public void along(String column, List<?> values) {
        columns.add(texts(column, values));
    }

    /** The same of a column that points to rows. */
    public void alongRow(String column, long id) {
        columns.add(rows(column, List.of(id)));
    }

    /**
     * Keeps rows that an index on this range finds, though not in the list's order. A range has two
     * ends: of one with a single end PostgreSQL assumes that it holds a third of all rows.
     */
    public void within(String range) {
        thresholds.add(range);
    }

    /**
     * Keeps rows by one of the noun's order keys: {@code comparison} is an operator and a value.
     */
    public void whereKey(OrderKey key, String comparison) {
        bounds.add(new Bound(key, comparison));
    }

    /**
     * Keeps rows whose id the query gives.
     *
     * @param check the same of one row, {@code x}
     */
    public void among(String idQuery, String check) {
        among(idQuery, () -> check);
    }

    /** The same where the check needs parameters of its own: a statement must use all it has. */
    public void among(String idQuery, Supplier<String> check) {
        finders.add(new Finder(idQuery, check));
    }

    /** Keeps rows that stand under one of these targets in the noun's index table. */
    public void under(String scope, List<Long> targets) {
        Column column = rows("", targets);
        scopes.add(new Scope(scope, column.values(), column.single()));
    }

    /** The same, where the target is also a column of the rows. */
    public void under(String scope, String column, List<Long> targets) {
        Column own = rows(column, targets);
        scopes.add(new Scope(scope, own.values(), own.single(), own.check()));
    }

    /** Keeps rows that stand under what the SQL expression gives, one target. */
    public void underTarget(String scope, String expression) {
        scopes.add(new Scope(scope, expression, true));
    }

    /** Keeps rows that stand under any of what the SQL expression gives, an array of targets. */
    public void underTargets(String scope, String expression) {
        scopes.add(new Scope(scope, expression, false));
    }

    /** Keeps rows that stand under one of these words: codes, kinds, languages. */
    public void underWords(String scope, List<?> words) {
        underWords(scope, texts("", words), null);
    }

    /** The same, where the word is also a column of the rows. */
    public void underWords(String scope, String column, List<?> words) {
        Column own = texts(column, words);
        underWords(scope, own, own.check());
    }

    private void underWords(String scope, Column words, String check) {
        String targets =
                words.single()
                        ? "readable.word_target(" + words.values() + ")"
                        : "array(select readable.word_target(word) from unnest("
                                + words.values()
                                + ") word)";
        scopes.add(new Scope(scope, targets, words.single(), check));
    }

    private Column texts(String column, List<?> values) {
        List<String> distinct = values.stream().map(String::valueOf).distinct().toList();
        String name = known.getOrDefault(column, column);
        return distinct.size() == 1
                ? new Column(name, one(distinct.get(0)), true)
                : new Column(name, bind(distinct.toArray(String[]::new), "text[]"), false);
    }

    /**
     * An enum's value stands in the statement as it is: PostgreSQL then knows how rare it is, also
     * in a plan that it keeps for all values of the parameters.
     */
    private String one(String value) {
        return ENUM_VALUE.matcher(value).matches() ? "'" + value + "'" : bind(value, "text");
    }

    private Column rows(String column, List<Long> ids) {
        List<Long> distinct = ids.stream().distinct().toList();
        return distinct.size() == 1
                ? new Column(column, bind(distinct.get(0), "bigint"), true)
                : new Column(column, bind(distinct.toArray(Long[]::new), "bigint[]"), false);
    }
}
