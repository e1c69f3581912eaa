package news.dateline.interchange.format;

import java.lang.reflect.Field;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import news.dateline.entity.BundleField;
import news.dateline.entity.EntityKind;
import news.dateline.entity.FuzzyDate;
import news.dateline.entity.NameKind;
import news.dateline.storage.ReadFor;
import org.jspecify.annotations.Nullable;

import static news.dateline.interchange.format.Columns.columns;
import static news.dateline.interchange.format.Type.oneOf;

/**
 * The columns of entities. Those that lines of one kind fill are the attributes of its class with a
 * {@link BundleField}.
 */
public final class EntityFormat {

    /** In a line that is true, what is required elsewhere may be missing. */
    public static final String PARTIAL = "partial";

    private static final String NAME_FIELD = "name";

    private static final Map<EntityKind, List<Column>> BY_KIND = new EnumMap<>(EntityKind.class);

    static {
        for (EntityKind kind : EntityKind.values()) {
            BY_KIND.put(kind, columnsOf(kind));
        }
    }

    /** The primary name is made from the field name. */
    private static final NameKind[] OTHER_NAMES =
            Stream.of(NameKind.values())
                    .filter(kind -> kind != NameKind.PRIMARY)
                    .toArray(NameKind[]::new);

    static final Columns ENTITY =
            columns()
                    .own("id")
                    .required("key", Type.KEY)
                    .own("kind category")
                    .required(NAME_FIELD, Type.INDEXED_TITLE)
                    .own("sort_name")
                    .optional("description", Type.PROSE)
                    .optional("wikidata_id", "wikidataId", Type.WIKIDATA_ID)
                    .optional("same_as", "sameAs", Type.URLS)
                    .optional("origin", Type.URL)
                    .optional("provenance", Type.PROVENANCE)
                    .own("latitude longitude")
                    .ownAny(BY_KIND.values())
                    .andAsGiven();

    static final Columns NAME =
            columns()
                    .own("id entity_id ord")
                    .required("text", Type.INDEXED_PROSE)
                    .optional("language", Type.LANGUAGE)
                    .required("kind", oneOf(OTHER_NAMES))
                    .own("words");

    static final Columns CLAIM = columns().own("entity_id source provenance as_of attributes");

    /** That one entity is merged into another, or no more. */
    static final Columns MERGE =
            columns()
                    .own("id into_id")
                    .special("as_of", "asOf")
                    .optional("reason", Type.TEXT)
                    .own("survivor_id wikidata_id");

    private EntityFormat() {}

    /** The kind that lines of this type give, such as {@code person}; null if they give none. */
    public static @Nullable EntityKind kind(String type) {
        return Stream.of(EntityKind.values())
                .filter(kind -> kind.word().equals(type))
                .findAny()
                .orElse(null);
    }

    /** Of {@link Table#ENTITY}, read from fields that only this kind has. */
    public static List<Column> ofKind(EntityKind kind) {
        return BY_KIND.getOrDefault(kind, List.of());
    }

    /** What a line must say of an entity, unless it says only a part of it. */
    public static List<String> requiredOf(EntityKind kind) {
        return Stream.concat(
                        Stream.of(NAME_FIELD),
                        ofKind(kind).stream().filter(Column::required).map(Column::field))
                .toList();
    }

    private static List<Column> columnsOf(EntityKind kind) {
        String name = kind.typeName();
        try {
            Class<?> type =
                    Class.forName(
                            "news.dateline.%s.%s".formatted(name.toLowerCase(Locale.ROOT), name));
            return Stream.of(type.getDeclaredFields())
                    .filter(attribute -> attribute.isAnnotationPresent(BundleField.class))
                    .map(EntityFormat::column)
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Column column(Field attribute) {
        var named = attribute.getAnnotation(jakarta.persistence.Column.class);
        ReadFor readFor = attribute.getAnnotation(ReadFor.class);
        String name = attribute.getName();
        return new Column(
                named == null ? sqlName(name) : named.name(),
                readFor == null ? name : readFor.value(),
                type(attribute),
                attribute.getAnnotation(BundleField.class).required(),
                "null");
    }

    private static String sqlName(String attribute) {
        return attribute.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Type type(Field attribute) {
        BundleField field = attribute.getAnnotation(BundleField.class);
        Class<?> type = attribute.getType();
        if (type == FuzzyDate.class) {
            return Type.FUZZY_DATE;
        }
        if (type.isEnum()) {
            return oneOf((Enum[]) type.getEnumConstants());
        }
        if (type == Long.class) {
            return Type.entity(field.of());
        }
        if (type == String.class) {
            return field.indexed() ? Type.INDEXED_PROSE : Type.PROSE;
        }
        throw new IllegalStateException(attribute + " cannot be the field of a line");
    }
}
