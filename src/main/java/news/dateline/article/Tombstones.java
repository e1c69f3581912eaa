package news.dateline.article;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entity.Noun;
import news.dateline.loading.RowType;

/** Makes Tombstone a noun of the graph. */
@ApplicationScoped
class Tombstones implements Noun {

    @Override
    public RowType<Tombstone> rows() {
        return Tombstone.TYPE;
    }
}
