package news.dateline.person;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entity.Noun;
import news.dateline.loading.RowType;

/** Makes Affiliation a noun of the graph. */
@ApplicationScoped
class Affiliations implements Noun {

    @Override
    public RowType<Affiliation> rows() {
        return Affiliation.TYPE;
    }
}
