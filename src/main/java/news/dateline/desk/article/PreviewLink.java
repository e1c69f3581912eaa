package news.dateline.desk.article;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.article.Article;
import news.dateline.loading.ById;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;
import news.dateline.schema.Reads;

/**
 * What readers do not see yet of an article, as they will see it: the one field that enters a
 * preview.
 */
@ApplicationScoped
class PreviewLink implements Link {

    private final ById byId;

    PreviewLink(ById byId) {
        this.byId = byId;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                DeclaredField.plain(
                        "DeskArticle",
                        "preview",
                        "Article",
                        "The working copy as readers will see it when it is published, with its own images, mentions, quotations and statements, and with the people, organizations, events and places that it names. Lists that lead away from it, such as the other articles of a person, show what readers see now. Without a working copy, what was published under embargo or loaded as a draft, as readers will see it. null if there is neither. Its objects have other ids than those that readers see, so that caches keep them apart.",
                        Reads.ONE,
                        request ->
                                byId.preview(
                                        request,
                                        Article.TYPE,
                                        request.<DeskArticle>source().rowId)));
    }
}
