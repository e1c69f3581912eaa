package news.dateline.interchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of the graph and the columns that a bundle fills. */
enum Table {
    ENTITY(
            "id key kind category name sort_name description wikidata_id same_as origin provenance part_of_id"
                    + " headquarters_id given_name family_name born* died* latitude longitude"),
    ENTITY_CLAIM("entity_id source provenance as_of attributes"),
    ENTITY_NAME("id entity_id ord text language kind words"),
    ARTICLE(
            "id key version headline standfirst url normal_url language editor_note internal_note published_at"
                    + " published_precision source_updated_at"
                    + " corrected_at dateline_id publisher_id copyright license visible_from line_digest"),
    ARTICLE_TEXT("article_id body"),
    CREDIT("id article_id ord name agent_id role visible_from"),
    ARTICLE_SOURCE("id article_id ord organization_id role url visible_from"),
    SUBJECT("id article_id ord scheme code name visible_from"),
    CORRECTION("id article_id ord corrected_at article_version text visible_from"),
    IMAGE("id key url width height alt caption credit taken* place_id event_id"),
    ARTICLE_IMAGE("article_id ord image_id published_at visible_from"),
    DEPICTION("id image_id ord entity_id position taken_key"),
    MENTION(
            "id article_id version field index ord entity_id text start_offset end_offset form salience confidence"
                    + " provenance published_at visible_from"),
    QUOTATION(
            "id article_id version field index ord form text span_starts span_ends span_verbatim speaker_id"
                    + " speaker_text said_to_id medium said* provenance published_at visible_from key"),
    AFFILIATION("id person_id body_id role state as_of* since* until*"),
    RELATIONSHIP("id owner_id person_id kind inverse_kind"),
    PARTICIPATION("id event_id agent_id role on_behalf_id"),
    EVENT_PLACE("id event_id place_id status"),
    EVENT_LINK("id from_id kind to_id"),
    EVENT_REPORT("id event_id article_id status starts* ends* published_at visible_from"),
    /** No table of the graph: what an event's own source says of it. */
    OWN_REPORT("event_id status starts* ends*"),
    EVIDENCE(
            "id statement_id article_id origin version field index start_offset end_offset text quotation_id"
                    + " confidence provenance visible_from record_key"),
    /** No table of the graph: takes an article back. */
    WITHDRAWAL("article_id key version withdrawn_at withdrawn_reason was_visible"),
    PENDING_WITHDRAWAL("article_id key version withdrawn_at withdrawn_reason was_visible"),
    /** No table of the graph: versions that came, whether they count or not. */
    VERSION("article_id version seen_from"),
    /** No table of the graph: what must be there, and of which kinds. */
    REFERENCE("entity_id path key kinds");

    private final List<String> columns;

    Table(String names) {
        List<String> all = new ArrayList<>();
        for (String name : names.split(" ")) {
            if (name.endsWith("*")) {
                all.addAll(Arrays.asList(Fuzzy.columnNames(name.substring(0, name.length() - 1))));
            } else {
                all.add(name);
            }
        }
        this.columns = List.copyOf(all);
    }

    String staged() {
        return "staged_" + name().toLowerCase(java.util.Locale.ROOT);
    }

    List<String> columns() {
        return columns;
    }
}
