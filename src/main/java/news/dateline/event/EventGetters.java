package news.dateline.event;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.schema.Getters;
import news.dateline.schema.Shown;

/** How an event and its parts show plain fields. */
@ApplicationScoped
class EventGetters implements Shown {

    @Override
    public List<Getters<?>> getters() {
        return List.of(
                Getters.of(Event.class)
                        .show("kind", event -> event.kind)
                        .show("status", event -> event.status)
                        .show("starts", event -> event.starts)
                        .show("ends", event -> event.ends),
                Getters.of(EventLink.class).show("kind", eventLink -> eventLink.kind),
                Getters.of(EventReport.class)
                        .show("status", eventReport -> eventReport.status)
                        .show("starts", eventReport -> eventReport.starts)
                        .show("ends", eventReport -> eventReport.ends),
                Getters.of(Participant.class).show("role", participant -> participant.role));
    }
}
