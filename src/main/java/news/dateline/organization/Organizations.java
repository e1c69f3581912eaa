package news.dateline.organization;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entity.Noun;
import news.dateline.loading.RowType;

/** Makes Organization a noun of the graph. */
@ApplicationScoped
class Organizations implements Noun {

    @Override
    public RowType<Organization> rows() {
        return Organization.TYPE;
    }
}
