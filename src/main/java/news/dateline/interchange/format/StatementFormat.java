package news.dateline.interchange.format;

import news.dateline.event.EventLinkKind;
import news.dateline.event.ParticipantRole;
import news.dateline.person.AffiliationState;
import news.dateline.person.RelationshipKind;

import static news.dateline.entity.EntityKind.EVENT;
import static news.dateline.entity.EntityKind.PERSON;
import static news.dateline.entity.EntityKind.PLACE;
import static news.dateline.interchange.format.Columns.columns;
import static news.dateline.interchange.format.Type.entity;
import static news.dateline.interchange.format.Type.oneOf;

/**
 * The columns of statements, of reports and of evidence. All that a line gives of a statement
 * ({@link Table#STATEMENTS}), in the order that stands here, is its identity: its id is made of it.
 * A report's is made of its article and event.
 */
public final class StatementFormat {

    static final Columns AFFILIATION =
            columns()
                    .own("id")
                    .required("person_id", "person", entity(PERSON))
                    .optional("body_id", "body", Type.ORGANIZATION_OR_PLACE)
                    .required("role", Type.TEXT)
                    .required("state", oneOf(AffiliationState.values()))
                    .optional("as_of", "asOf", Type.FUZZY_DATE)
                    .optional("since", Type.FUZZY_DATE)
                    .optional("until", Type.FUZZY_DATE);

    static final Columns RELATIONSHIP =
            columns()
                    .own("id")
                    .required("owner_id", "owner", entity(PERSON))
                    .required("person_id", "person", entity(PERSON))
                    .required("kind", oneOf(RelationshipKind.values()))
                    .own("inverse_kind");

    static final Columns PARTICIPATION =
            columns()
                    .own("id")
                    .required("event_id", "event", entity(EVENT))
                    .required("agent_id", "agent", Type.AGENT)
                    .required("role", oneOf(ParticipantRole.values()))
                    .optional("on_behalf_id", "onBehalfOf", Type.AGENT);

    static final Columns EVENT_PLACE =
            columns()
                    .own("id")
                    .required("event_id", "event", entity(EVENT))
                    .required("place_id", "place", entity(PLACE))
                    .required("status", Type.EVENT_STATUS);

    static final Columns EVENT_LINK =
            columns()
                    .own("id")
                    .required("from_id", "from", entity(EVENT))
                    .required("kind", oneOf(EventLinkKind.values()))
                    .required("to_id", "to", entity(EVENT));

    static final Columns EVENT_REPORT =
            columns()
                    .own("id")
                    .required("event_id", "event", entity(EVENT))
                    .own("article_id")
                    .required("status", Type.EVENT_STATUS)
                    .optional("starts", Type.FUZZY_DATE)
                    .optional("ends", Type.FUZZY_DATE)
                    .own("published_at visible_from")
                    .andAsGiven();

    static final Columns OWN_REPORT =
            columns()
                    .own("event_id")
                    .optional("status", Type.EVENT_STATUS)
                    .optional("starts", Type.FUZZY_DATE)
                    .optional("ends", Type.FUZZY_DATE);

    static final Columns EVIDENCE =
            columns()
                    .own("id statement_id article_id origin version")
                    .optional("field", Type.TEXT_FIELD)
                    .optional("index", Type.COUNT)
                    .optional("start_offset", "start", Type.COUNT)
                    .optional("end_offset", "end", Type.END)
                    .optional("text", Type.TEXT)
                    .special("quotation_id", "quotation")
                    .optional("confidence", Type.SHARE)
                    .optional("provenance", Type.PROVENANCE)
                    .own("visible_from record_key");

    /** That a statement, or a report, is taken back, or no more. */
    static final Columns RETRACTION =
            columns()
                    .own("id kind statement article_id")
                    .special("as_of", "asOf")
                    .optional("reason", Type.TEXT)
                    .special("retracted", "retracted");

    /** What a line that retracts a report says of it. */
    public static final Type EVENT_OF_REPORT = entity(EVENT);

    static final Columns REFERENCE = columns().own("entity_id path key kinds");

    private StatementFormat() {}
}
