package news.dateline.mention;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entity.Noun;
import news.dateline.loading.RowType;

/** Makes Mention a noun of the graph. */
@ApplicationScoped
class Mentions implements Noun {

    @Override
    public RowType<Mention> rows() {
        return Mention.TYPE;
    }
}
