package news.dateline.quotation;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entity.Noun;
import news.dateline.loading.RowType;

/** Makes Quotation a noun of the graph. */
@ApplicationScoped
class Quotations implements Noun {

    @Override
    public RowType<Quotation> rows() {
        return Quotation.TYPE;
    }
}
