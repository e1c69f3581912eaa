package news.dateline.event;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entity.Noun;
import news.dateline.loading.RowType;

/** Makes Event a noun of the graph. */
@ApplicationScoped
class Events implements Noun {

    @Override
    public RowType<Event> rows() {
        return Event.TYPE;
    }
}
