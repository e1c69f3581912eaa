package news.dateline.person;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entity.Noun;
import news.dateline.loading.RowType;

/** Makes Relationship a noun of the graph. */
@ApplicationScoped
class Relationships implements Noun {

    @Override
    public RowType<Relationship> rows() {
        return Relationship.TYPE;
    }
}
