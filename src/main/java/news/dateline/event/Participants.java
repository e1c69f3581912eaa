package news.dateline.event;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entity.Noun;
import news.dateline.loading.RowType;

/** Makes Participant a noun of the graph. */
@ApplicationScoped
class Participants implements Noun {

    @Override
    public RowType<Participant> rows() {
        return Participant.TYPE;
    }
}
