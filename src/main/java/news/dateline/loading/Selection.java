package news.dateline.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import news.dateline.paging.OrderKey;
import news.dateline.storage.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a list, collected from filters and other arguments. The method that a filter
 * calls decides how rows are found: see the table in the package description.
 */
public final class Selection {

    private static final Pattern ENUM_VALUE = Pattern.compile("[A-Z][A-Z_]*");

    private static final SqlTemplate TARGETS_OF_WORDS =
            SqlTemplate.of("array(select readable.word_target(word) from unnest({words}) word)");

    /**
     * A filter by the noun's index table: rows in the scope under any of the targets.
     *
     * @param targets SQL for one target, or for an array of targets
     * @param check the same condition as a predicate on the row {@code x}, if the row has the value
     *     itself; otherwise null
     */
    record Scope(IndexScope scope, String targets, boolean single, @Nullable String check) {

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

    final Sql sql;
    final List<String> predicates = new ArrayList<>();
    final List<String> pagePredicates = new ArrayList<>();
    final List<String> checks = new ArrayList<>();
    final List<Bound> bounds = new ArrayList<>();
    final List<Scope> scopes = new ArrayList<>();
    final List<Column> columns = new ArrayList<>();
    final List<Finder> finders = new ArrayList<>();
    final List<String> ranges = new ArrayList<>();
    private final Map<String, String> knownOfParent = new HashMap<>();

    public Selection() {
        this(new Sql());
    }

    /** One of several in the same statement. */
    Selection(Sql statement) {
        this.sql = statement;
    }

    /** Binds a value as a parameter of the given SQL type; returns its expression. */
    public String bind(Object value, String sqlType) {
        return "cast(" + sql.bind(value) + " as " + sqlType + ")";
    }

    /** Binds the ids of entities; returns an expression for those that they lead to. */
    public String bindEntity(long id) {
        return Survivors.one(bind(id, "bigint"));
    }

    public String bindEntities(List<Long> ids) {
        return Survivors.all(bind(ids.toArray(Long[]::new), "bigint[]"));
    }

    /** All rows of a parent have this value in the column, so that no row need be read for it. */
    public void knownOfParent(String column, String expression) {
        knownOfParent.put(column, expression);
    }

    /**
     * Keeps rows that match this predicate. The alias of a row is {@code x}, of its parent {@code
     * p}.
     */
    public void where(String predicate) {
        predicates.add(predicate);
    }

    /** Keeps rows whose column is one of the values. */
    public void whereOneOf(String column, List<?> values) {
        predicates.add(texts(column, values).check());
    }

    /** Keeps rows whose column is one of these entities. */
    public void whereOneOfEntities(String column, List<Long> ids) {
        predicates.add(entities(column, ids).check());
    }

    /** Keeps rows by one of the list's order keys. */
    public void whereKey(OrderKey key, Comparison comparison, String value) {
        bounds.add(new Bound(key, comparison, value));
    }

    /** Bounds what a page in the list's own order reads. It does not count for the total. */
    public void wherePage(String predicate) {
        pagePredicates.add(predicate);
    }

    /**
     * Keeps rows whose column is one of the values, where an index begins with the column and goes
     * on in the list's order.
     */
    public void whereIndexed(String column, List<?> values) {
        columns.add(texts(column, values));
    }

    /** The same for an entity. */
    public void whereIndexedEntity(String column, long id) {
        columns.add(entities(column, List.of(id)));
    }

    /** The same for numbers. */
    public void whereIndexedIds(String column, List<Long> ids) {
        Long[] distinct = ids.stream().distinct().toArray(Long[]::new);
        columns.add(new Column(column, bind(distinct, "bigint[]"), false));
    }

    /**
     * Keeps rows in this range, for which there is an index in another order than the list's. The
     * range needs both bounds: for a range with one bound, PostgreSQL assumes that it matches a
     * third of all rows.
     */
    public void whereInRange(String range) {
        ranges.add(range);
    }

    /**
     * Keeps rows whose ids the query returns.
     *
     * @param check the same condition as a predicate on the row {@code x}
     */
    public void whereIdIn(String idQuery, String check) {
        whereIdIn(idQuery, () -> check);
    }

    /**
     * Keeps rows whose ids the query returns. The check is created only if it is used, because it
     * binds parameters, and a statement must use all parameters that it binds.
     */
    public void whereIdIn(String idQuery, Supplier<String> check) {
        finders.add(new Finder(idQuery, check));
    }

    /**
     * Keeps rows that match this predicate, among those that {@link #whereIdIn} and similar
     * conditions have found.
     */
    public void whereFound(String predicate) {
        checks.add(predicate);
    }

    /** Keeps rows that the noun's index table has in this scope for one of these entities. */
    public void under(IndexScope scope, List<Long> ids) {
        Column targets = entities("", ids);
        under(scope, targets, null);
    }

    /**
     * Keeps rows that the noun's index table has in this scope for one of these entities, which the
     * rows also have in a column.
     */
    public void under(IndexScope scope, String column, List<Long> ids) {
        Column own = entities(column, ids);
        under(scope, own, own.check());
    }

    private void under(IndexScope scope, Column targets, @Nullable String check) {
        scopes.add(new Scope(scope, targets.values(), targets.single(), check));
    }

    /** Keeps rows that the index table has in this scope for one id, given as an SQL expression. */
    public void underTarget(IndexScope scope, String expression) {
        scopes.add(new Scope(scope, expression, true, null));
    }

    /**
     * Keeps rows that the index table has in this scope for any id of an array, given as an SQL
     * expression.
     */
    public void underTargets(IndexScope scope, String expression) {
        scopes.add(new Scope(scope, expression, false, null));
    }

    /**
     * Keeps rows that the index table has in this scope for one of these words: codes, kinds,
     * languages.
     */
    public void underWords(IndexScope scope, List<?> words) {
        underWords(scope, texts("", words), null);
    }

    /**
     * Keeps rows that the index table has in this scope for one of these words, which the rows also
     * have in a column.
     */
    public void underWords(IndexScope scope, String column, List<?> words) {
        Column own = texts(column, words);
        underWords(scope, own, own.check());
    }

    private void underWords(IndexScope scope, Column words, @Nullable String check) {
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
     * Writes an enum value into the statement as a literal, not as a parameter. So PostgreSQL knows
     * how frequent it is, even in a generic plan.
     */
    private String one(String value) {
        return ENUM_VALUE.matcher(value).matches() ? "'" + value + "'" : bind(value, "text");
    }

    private Column entities(String column, List<Long> ids) {
        List<Long> distinct = ids.stream().distinct().toList();
        return distinct.size() == 1
                ? new Column(column, bindEntity(distinct.get(0)), true)
                : new Column(column, bindEntities(distinct), false);
    }
}
