package news.dateline.image;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entity.Noun;
import news.dateline.loading.RowType;

/** Makes Image a noun of the graph. */
@ApplicationScoped
class Images implements Noun {

    @Override
    public RowType<Image> rows() {
        return Image.TYPE;
    }
}
