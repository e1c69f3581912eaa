package news.dateline.bench.generator.article;

import java.time.LocalDate;
import java.util.Map;

import news.dateline.bench.generator.article.Statement.EventLink;
import news.dateline.bench.generator.article.Statement.EventPlace;
import news.dateline.bench.generator.article.Statement.Participation;
import news.dateline.bench.generator.article.Statement.Report;
import news.dateline.bench.generator.words.Phrases;
import news.dateline.bench.generator.world.Event;
import news.dateline.bench.generator.world.Part;
import news.dateline.bench.generator.world.Place;
import news.dateline.bench.generator.world.Status;
import news.dateline.bench.generator.world.Timeline;
import news.dateline.bench.generator.world.When;
import news.dateline.bench.generator.world.World;

/** Sentences on an event: how it stands, where it is, who takes part, what it bears on. */
final class EventSentences {

    private final World world;
    private final Refs refs;

    EventSentences(World world, Refs refs) {
        this.world = world;
        this.refs = refs;
    }

    static LocalDate day(Copy copy) {
        return Timeline.dayOf(copy.assignment().minute());
    }

    void report(Copy copy, Event event) {
        Phrases phrases = copy.phrases();
        LocalDate day = day(copy);
        Status status = event.course().on(day);
        Printed starts = Dates.print(event.course().startsSeenFrom(day), phrases);
        boolean over = status == Status.PAST && !event.course().ends().equals(event.course().starts());
        Printed ends = over ? new Printed(When.on(event.course().ends()), null) : null;
        Map<String, Ref> gaps =
                Refs.of(
                        "event", refs.to(event, copy),
                        "when", Ref.plain(starts.text()),
                        "on", Ref.plain(Dates.on(starts, phrases)));
        Written written =
                copy.sentence(
                        phrases.pick(
                                copy.dice(),
                                "status." + event.kind() + "." + status,
                                "status." + status),
                        gaps);
        copy.say(new Report(event, status, starts, ends), written.evidence(), null);
    }

    void where(Copy copy, Event event, Place place) {
        Status status = event.course().on(day(copy));
        Written written =
                copy.sentence(
                        copy.phrases().pick(copy.dice(), "where." + status, "where"),
                        Refs.of("event", refs.to(event, copy), "place", Ref.name(place)));
        copy.say(new EventPlace(event, place, status), written.evidence(), null);
    }

    void part(Copy copy, Event event, Part part) {
        Ref agent = refs.to(part.agent(), copy);
        Written written;
        if (part.onBehalfOf() == null) {
            written =
                    copy.sentence(
                            copy.phrases().pick(copy.dice(), "part." + part.role(), "part"),
                            Refs.of("agent", agent, "event", refs.to(event, copy)));
        } else {
            written =
                    copy.sentence(
                            copy.phrases().pick("behalf", copy.dice()),
                            Refs.of(
                                    "agent", agent,
                                    "event", refs.to(event, copy),
                                    "partrole", Ref.plain(role(copy, part)),
                                    "behalf", refs.to(part.onBehalfOf(), copy)));
        }
        copy.say(new Participation(event, part), written.evidence(), null);
    }

    private static String role(Copy copy, Part part) {
        return copy.phrases().lines("partrole." + part.role()).get(0);
    }

    void link(Copy copy, Event event) {
        Event other = world.events().at(event.bearing().other());
        String kind = event.bearing().kind();
        Written written =
                copy.sentence(
                        copy.phrases().pick("link." + kind, copy.dice()),
                        Refs.of("event", refs.to(event, copy), "other", refs.to(other, copy)));
        copy.say(new EventLink(event, kind, other), written.evidence(), null);
    }
}
