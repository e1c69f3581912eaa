package news.dateline.interchange.format;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import news.dateline.entity.EntityKind;
import news.dateline.interchange.values.Fields;
import news.dateline.value.ListSize;
import org.jspecify.annotations.Nullable;

/**
 * A table of the graph that bundles fill, with the list of a line that its rows come in. The order
 * of tables, and of their columns, is part of digests that are stored.
 */
public enum Table {
    ENTITY(EntityFormat.ENTITY),
    ENTITY_CLAIM(EntityFormat.CLAIM),
    /** The preferred one apart, which is the field {@code name}. */
    ENTITY_NAME("names", ListSize.PARTS - 1, EntityFormat.NAME),
    ARTICLE(ArticleFormat.ARTICLE),
    ARTICLE_TEXT("body", 1, ArticleFormat.TEXT),
    CREDIT("byline", ListSize.PARTS, ArticleFormat.CREDIT),
    ARTICLE_SOURCE("sources", ListSize.PARTS, ArticleFormat.SOURCE),
    SUBJECT("subjects", ListSize.PARTS, ArticleFormat.SUBJECT),
    CORRECTION("corrections", ListSize.PARTS, ArticleFormat.CORRECTION),
    IMAGE("images", ListSize.PARTS, ArticleFormat.IMAGE),
    ARTICLE_IMAGE("images", ListSize.PARTS, ArticleFormat.IMAGE_PLACE),
    DEPICTION("depicts", ListSize.PARTS, ArticleFormat.DEPICTION),
    MENTION("mentions", 10_000, ArticleFormat.MENTION),
    QUOTATION("quotations", 1_000, ArticleFormat.QUOTATION),
    AFFILIATION("affiliations", 1_000, StatementFormat.AFFILIATION),
    RELATIONSHIP("relationships", 1_000, StatementFormat.RELATIONSHIP),
    PARTICIPATION("participations", 1_000, StatementFormat.PARTICIPATION),
    EVENT_PLACE("eventPlaces", 1_000, StatementFormat.EVENT_PLACE),
    EVENT_LINK("eventLinks", 1_000, StatementFormat.EVENT_LINK),
    EVENT_REPORT("reports", 1_000, StatementFormat.EVENT_REPORT),
    /** What an event's own source says of it. */
    OWN_REPORT(StatementFormat.OWN_REPORT, "graph.event_report"),
    EVIDENCE("evidence", ListSize.EVIDENCE, StatementFormat.EVIDENCE),
    WITHDRAWAL(ArticleFormat.WITHDRAWAL, "graph.pending_withdrawal"),
    PENDING_WITHDRAWAL(ArticleFormat.WITHDRAWAL),
    /** Versions that came, whether they count or not. */
    VERSION(
            ArticleFormat.VERSION,
            "(select id as article_id, version, seen_from from graph.article) v"),
    /** What must be there, and of which kinds. */
    REFERENCE(
            StatementFormat.REFERENCE,
            "(select 0::bigint as entity_id, ''::text as path, ''::text as key, ''::text as kinds) r"),
    ENTITY_MERGE(EntityFormat.MERGE),
    REASSIGNMENT(ArticleFormat.REASSIGNMENT),
    RETRACTION(StatementFormat.RETRACTION);

    /** What rests on evidence, and so can be said by several articles and records. */
    public static final List<Table> STATEMENTS =
            List.of(AFFILIATION, RELATIONSHIP, PARTICIPATION, EVENT_PLACE, EVENT_LINK);

    /** Whose rows come and go with their article. */
    public static final List<Table> PARTS =
            Stream.of(values())
                    .filter(table -> table.isStored() && table.has("article_id"))
                    .filter(table -> table != PENDING_WITHDRAWAL)
                    .filter(table -> table != REASSIGNMENT && table != RETRACTION)
                    .toList();

    private final @Nullable String list;
    private final int most;
    private final List<Column> columns;
    private final List<String> sqlNames;
    private final Map<String, Integer> places = new HashMap<>();
    private final @Nullable String origin;

    Table(Columns columns) {
        this(null, 0, columns);
    }

    /** A table of its own, which only this program knows. */
    Table(Columns columns, String typesFrom) {
        this(null, 0, columns, typesFrom);
    }

    Table(@Nullable String list, int most, Columns columns) {
        this(list, most, columns, null);
    }

    Table(@Nullable String list, int most, Columns columns, @Nullable String typesFrom) {
        this.list = list;
        this.most = most;
        this.columns = columns.list();
        this.sqlNames =
                this.columns.stream().flatMap(column -> column.sqlNames().stream()).toList();
        this.origin = typesFrom;
        for (Column column : this.columns) {
            places.put(column.name(), places.size());
        }
    }

    /** The field whose objects are its rows; null if a line gives one row. */
    public @Nullable String list() {
        return list;
    }

    /** How many objects the list may have. */
    int most() {
        return most;
    }

    /** Those that the list of this object has. */
    public List<Fields> objects(Fields json) {
        return json.objects(Objects.requireNonNull(list), most);
    }

    /**
     * The fields of an article's line, or of the objects of one of its lists, that name entities.
     *
     * @param list null for the line itself
     */
    public static Set<String> references(@Nullable String list) {
        return referenceKinds(list).keySet();
    }

    /** The same, with the kinds of entities that each may name. */
    public static Map<String, List<EntityKind>> referenceKinds(@Nullable String list) {
        Map<String, List<EntityKind>> kinds = new LinkedHashMap<>();
        Stream.of(values())
                .filter(table -> list == null ? table == ARTICLE : list.equals(table.list))
                .flatMap(table -> table.columns.stream())
                .filter(Column::isReference)
                .forEach(
                        column ->
                                kinds.put(
                                        Objects.requireNonNull(column.field()),
                                        Objects.requireNonNull(column.type()).kinds()));
        return kinds;
    }

    public List<Column> columns() {
        return columns;
    }

    public List<String> sqlNames() {
        return sqlNames;
    }

    /** The columns whose entity is replaced by its survivor, if it is merged. */
    List<Column> resolved() {
        return columns.stream()
                .filter(column -> column.namesEntity() && has(column.asGiven()))
                .toList();
    }

    boolean has(String column) {
        return places.containsKey(column);
    }

    int place(String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException(this + " has no column " + column);
        }
        return place;
    }

    /** Whether it is one of the graph, too, and not only of the loader. */
    public boolean isStored() {
        return origin == null;
    }

    /** As the graph names it. */
    public String sqlName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String staged() {
        return "staged_" + sqlName();
    }

    /** What has columns of these names and types. */
    public String origin() {
        return origin == null ? "graph." + sqlName() : origin;
    }
}
