package news.dateline.interchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import news.dateline.entity.EntityKind;
import news.dateline.entity.NameKind;
import news.dateline.event.EventKind;
import news.dateline.organization.OrganizationKind;
import news.dateline.place.PlaceKind;

import static news.dateline.interchange.Columns.columns;
import static news.dateline.interchange.Type.entity;
import static news.dateline.interchange.Type.oneOf;

/** The columns of entities; those that one kind has, or fills from a field of its own, by kind. */
enum EntityFormat {
    PERSON(
            columns()
                    .optional("sort_name", "sortName", Type.INDEXED_TEXT)
                    .optional("given_name", "givenName", Type.TEXT)
                    .optional("family_name", "familyName", Type.TEXT)
                    .optional("born", Type.FUZZY_DATE)
                    .optional("died", Type.FUZZY_DATE)),
    ORGANIZATION(
            columns()
                    .required("category", "kind", oneOf(OrganizationKind.values()))
                    .optional("part_of_id", "parent", entity(EntityKind.ORGANIZATION))
                    .optional("headquarters_id", "headquarters", entity(EntityKind.PLACE))),
    PLACE(
            columns()
                    .required("category", "kind", oneOf(PlaceKind.values()))
                    .optional("part_of_id", "within", entity(EntityKind.PLACE))),
    EVENT(
            columns()
                    .required("category", "kind", oneOf(EventKind.values()))
                    .optional("part_of_id", "partOf", entity(EntityKind.EVENT)));

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
                    .required("name", Type.INDEXED_TITLE)
                    .own("sort_name")
                    .optional("description", Type.PROSE)
                    .optional("wikidata_id", "wikidataId", Type.WIKIDATA_ID)
                    .optional("same_as", "sameAs", Type.URLS)
                    .optional("origin", Type.URL)
                    .optional("provenance", Type.PROVENANCE)
                    .own("part_of_id headquarters_id given_name family_name")
                    .own("born", Type.FUZZY_DATE)
                    .own("died", Type.FUZZY_DATE)
                    .own("latitude longitude");

    static final Columns NAME =
            columns()
                    .own("id entity_id ord")
                    .required("text", Type.INDEXED_PROSE)
                    .optional("language", Type.LANGUAGE)
                    .required("kind", oneOf(OTHER_NAMES))
                    .own("words");

    static final Columns CLAIM = columns().own("entity_id source provenance as_of attributes");

    private final List<Column> columns;

    EntityFormat(Columns columns) {
        this.columns = columns.list();
    }

    /** Of a line's type, such as {@code person}; null if that is no entity. */
    static EntityFormat of(String type) {
        for (EntityFormat format : values()) {
            if (format.type().equals(type)) {
                return format;
            }
        }
        return null;
    }

    String type() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of {@link Table#ENTITY}, read from fields that only this kind has. */
    List<Column> ofKind() {
        return columns;
    }
}
