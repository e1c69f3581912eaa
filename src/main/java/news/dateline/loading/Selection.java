package news.dateline.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import news.dateline.paging.OrderKey;
import news.dateline.storage.Sql;

/**
 * Which rows of a list are wanted, as filters and other arguments put it together. Which verb a
 * filter uses decides how its rows are found: the package's description has a table.
 */
public final class Selection {

    private static final Pattern ENUM_VALUE = Pattern.compile("[A-Z][A-Z_]*");

    private static final SqlTemplate TARGETS_OF_WORDS =
            SqlTemplate.of("array(select readable.word_target(word) from unnest({words}) word)");

    /** A bound on one of the list's order keys, which may be read from the index table. */
    record Bound(OrderKey key, Comparison comparison, String value) {

        String of(String expression) {
            return expression + " " + comparison.operator() + " " + value;
        }
    }

    /**
     * A filter that the noun's index table answers: rows under any of the targets.
     *
     * @param targets SQL of one target, or of an array of them
     * @param check the same of one row, {@code x}, if that tells it itself, else null
     */
    record Scope(IndexScope scope, String targets, boolean single, String check) {

        String name() {
            return scope.name();
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
    final List<String> ranges = new ArrayList<>();
    private final Map<String, String> knownOfParent = new HashMap<>();

    /** Makes a value a parameter, read as the given SQL type. */
    public String bind(Object value, String sqlType) {
        return "cast(" + sql.bind(value) + " as " + sqlType + ")";
    }

    /** The parent alone tells this column of its rows, so that no row need be read for it. */
    public void knownOfParent(String column, String expression) {
        knownOfParent.put(column, expression);
    }

    /** Keeps rows for which this holds; they go by {@code x}, their parent by {@code p}. */
    public void where(String predicate) {
        predicates.add(predicate);
    }

    /** Keeps rows whose column is one of the values. */
    public void whereOneOf(String column, List<?> values) {
        predicates.add(texts(column, values).check());
    }

    /** Keeps rows whose column is the id of one of these rows. */
    public void whereOneOfRows(String column, List<Long> ids) {
        predicates.add(rows(column, ids).check());
    }

    /** Keeps rows by one of the list's order keys. */
    public void whereKey(OrderKey key, Comparison comparison, String value) {
        bounds.add(new Bound(key, comparison, value));
    }

    /**
     * Keeps rows whose column is one of the values, where an index begins with the column and goes
     * on in the list's order.
     */
    public void whereIndexed(String column, List<?> values) {
        columns.add(texts(column, values));
    }

    /** The same of a column that is the id of a row. */
    public void whereIndexedRow(String column, long id) {
        columns.add(rows(column, List.of(id)));
    }

    /**
     * Keeps rows that an index on this range finds, though not in the list's order. A range has two
     * ends: of one with a single end PostgreSQL assumes that it holds a third of all rows.
     */
    public void whereInRange(String range) {
        ranges.add(range);
    }

    /**
     * Keeps rows whose id the query gives.
     *
     * @param check the same of one row, {@code x}
     */
    public void whereIdIn(String idQuery, String check) {
        whereIdIn(idQuery, () -> check);
    }

    /** The same where the check needs parameters of its own: a statement must use all it has. */
    public void whereIdIn(String idQuery, Supplier<String> check) {
        finders.add(new Finder(idQuery, check));
    }

    /**
     * Keeps rows for which this holds, of those that {@link #whereIdIn} and the like have found.
     */
    public void whereFound(String predicate) {
        checks.add(predicate);
    }

    /** Keeps rows that stand under one of these rows in the noun's index table. */
    public void under(IndexScope scope, List<Long> ids) {
        Column targets = rows("", ids);
        under(scope, targets, null);
    }

    /** The same, where the target is also a column of the rows. */
    public void under(IndexScope scope, String column, List<Long> ids) {
        Column own = rows(column, ids);
        under(scope, own, own.check());
    }

    private void under(IndexScope scope, Column targets, String check) {
        scopes.add(new Scope(scope, targets.values(), targets.single(), check));
    }

    /** Keeps rows that stand under what the SQL expression gives, one target. */
    public void underTarget(IndexScope scope, String expression) {
        scopes.add(new Scope(scope, expression, true, null));
    }

    /** Keeps rows that stand under any of what the SQL expression gives, an array of targets. */
    public void underTargets(IndexScope scope, String expression) {
        scopes.add(new Scope(scope, expression, false, null));
    }

    /** Keeps rows that stand under one of these words: codes, kinds, languages. */
    public void underWords(IndexScope scope, List<?> words) {
        underWords(scope, texts("", words), null);
    }

    /** The same, where the word is also a column of the rows. */
    public void underWords(IndexScope scope, String column, List<?> words) {
        Column own = texts(column, words);
        underWords(scope, own, own.check());
    }

    private void underWords(IndexScope scope, Column words, String check) {
        String targets =
                words.single()
                        ? "readable.word_target(" + words.values() + ")"
                        : TARGETS_OF_WORDS.fill(Map.of("words", words.values()));
        scopes.add(new Scope(scope, targets, words.single(), check));
    }

    private Column texts(String column, List<?> values) {
        List<String> distinct = values.stream().map(String::valueOf).distinct().toList();
        String name = knownOfParent.getOrDefault(column, column);
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
