package news.dateline.event;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entity.Noun;
import news.dateline.loading.RowType;

/** Makes EventReport a noun of the graph. */
@ApplicationScoped
class EventReports implements Noun {

    @Override
    public RowType<EventReport> rows() {
        return EventReport.TYPE;
    }
}
