package news.dateline.interchange;

/** Notes which entities a line names, so that the loader can check that they are there. */
final class References {

    static final String PERSON = "PERSON";
    static final String ORGANIZATION = "ORGANIZATION";
    static final String PLACE = "PLACE";
    static final String EVENT = "EVENT";
    static final String BODY = "ORGANIZATION PLACE";
    static final String AGENT = "PERSON ORGANIZATION PLACE";
    static final String ANY = "PERSON ORGANIZATION PLACE EVENT";

    private final int line;
    private final Rows rows;

    References(int line, Rows rows) {
        this.line = line;
        this.rows = rows;
    }

    /** The id of the entity with the key in this field; null if the field is left out. */
    Long optional(Fields json, String field, String kinds) {
        String key = json.text(field);
        if (key == null) {
            return null;
        }
        long id = Keys.entity(key);
        rows.add(line, Table.REFERENCE, id, json.pathOf(field), key, kinds);
        return id;
    }

    Long needed(Fields json, String field, String kinds) {
        return json.required(optional(json, field, kinds), field);
    }
}
