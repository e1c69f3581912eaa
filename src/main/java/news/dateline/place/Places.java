package news.dateline.place;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entity.Noun;
import news.dateline.loading.RowType;

/** Makes Place a noun of the graph. */
@ApplicationScoped
class Places implements Noun {

    @Override
    public RowType<Place> rows() {
        return Place.TYPE;
    }
}
