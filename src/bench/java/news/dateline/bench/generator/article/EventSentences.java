package news.dateline.bench.generator.article;

import java.time.LocalDate;
import java.util.Map;

import news.dateline.bench.generator.article.Statement.EventLink;
import news.dateline.bench.generator.article.Statement.EventPlace;
import news.dateline.bench.generator.article.Statement.Participation;
import news.dateline.bench.generator.article.Statement.Report;
import news.dateline.bench.generator.words.Phrases;
import news.dateline.bench.generator.world.Course;
import news.dateline.bench.generator.world.Event;
import news.dateline.bench.generator.world.Part;
import news.dateline.bench.generator.world.Place;
import news.dateline.bench.generator.world.Status;
import news.dateline.bench.generator.world.Timeline;
import news.dateline.bench.generator.world.When;
import news.dateline.bench.generator.world.World;

/** Sentences on an event: how it stands, where it is, who takes part, what it bears on. */
final class EventSentences {

    private static final int CLAIMED_PERCENT = 40;
    private static final int CLAIMED_PART_PERCENT = 10;

    private final World world;
    private final Refs refs;
    private final QuotationSentences quotations;

    EventSentences(World world, Refs refs, QuotationSentences quotations) {
        this.world = world;
        this.refs = refs;
        this.quotations = quotations;
    }

    static LocalDate day(Copy copy) {
        return Timeline.dayOf(copy.assignment().minute());
    }

    /** What is only possible, or planned, may be somebody's claim. */
    void report(Copy copy, Event event) {
        Phrases phrases = copy.phrases();
        Course course = event.course();
        Status status = course.on(day(copy));
        Printed starts = Dates.print(course.startsSeenFrom(day(copy)), phrases);
        Map<String, Ref> gaps =
                Refs.of(
                        "event", refs.to(event, copy),
                        "when", Ref.plain(starts.text()),
                        "on", Ref.plain(Dates.on(starts, phrases)));
        Report report = new Report(event, status, starts, ends(course, status));
        String claim = "claim." + status;
        if (phrases.has(claim) && copy.room() > 2 && copy.dice().percent(CLAIMED_PERCENT)) {
            copy.say(report, quotations.claim(copy, quotations.speaker(copy), claim, gaps));
            return;
        }
        String section = "status." + status;
        String ofKind = "status." + event.kind() + "." + status;
        copy.say(
                report, copy.sentence(phrases.pick(copy.dice(), ofKind, section), gaps).evidence());
    }

    private static Printed ends(Course course, Status status) {
        boolean known = status == Status.PAST && !course.ends().equals(course.starts());
        return known ? new Printed(When.on(course.ends()), null) : null;
    }

    void where(Copy copy, Event event, Place place) {
        Status status = event.course().on(day(copy));
        Written written =
                copy.sentence(
                        copy.phrases().pick(copy.dice(), "where." + status, "where"),
                        Refs.of(
                                "event", refs.to(event, copy),
                                "place", Refs.named(place, copy)));
        copy.say(new EventPlace(event, place, status), written.evidence());
    }

    void part(Copy copy, Event event, Part part) {
        Phrases phrases = copy.phrases();
        Map<String, Ref> gaps =
                Refs.of("agent", refs.to(part.agent(), copy), "event", refs.to(event, copy));
        Participation statement = new Participation(event, part);
        if (part.onBehalfOf() != null) {
            gaps.put("behalf", refs.to(part.onBehalfOf(), copy));
            gaps.put("as", Ref.phrase("as." + part.role()));
            copy.say(
                    statement, copy.sentence(phrases.pick("behalf", copy.dice()), gaps).evidence());
        } else if (phrases.has("claim.part") && copy.dice().percent(CLAIMED_PART_PERCENT)) {
            copy.say(
                    statement,
                    quotations.claim(copy, quotations.speaker(copy), "claim.part", gaps));
        } else {
            String section = "part." + part.role();
            copy.say(
                    statement,
                    copy.sentence(phrases.pick(copy.dice(), section, "part"), gaps).evidence());
        }
    }

    void link(Copy copy, Event event) {
        String section = "link." + event.bearing().kind();
        if (copy.phrases().has(section)) {
            Event other = world.events().at(event.bearing().other());
            Written written =
                    copy.sentence(
                            copy.phrases().pick(section, copy.dice()),
                            Refs.of("event", refs.to(event, copy), "other", refs.to(other, copy)));
            copy.say(new EventLink(event, event.bearing().kind(), other), written.evidence());
        }
    }
}
