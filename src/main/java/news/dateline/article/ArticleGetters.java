package news.dateline.article;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.schema.Getters;
import news.dateline.schema.Shown;

/** How an article and its parts show plain fields. */
@ApplicationScoped
class ArticleGetters implements Shown {

    @Override
    public List<Getters<?>> getters() {
        return List.of(
                Getters.of(Article.class)
                        .show("version", article -> article.version)
                        .show("headline", article -> article.headline)
                        .show("standfirst", article -> article.standfirst)
                        .show("editorNote", article -> article.editorNote)
                        .show("publishedAt", article -> article.publishedAt)
                        .show("publishedPrecision", article -> article.publishedPrecision)
                        .show("updatedAt", article -> article.updatedAt)
                        .show("sourceUpdatedAt", article -> article.sourceUpdatedAt)
                        .show("correctedAt", article -> article.correctedAt)
                        .show("copyright", article -> article.copyright)
                        .show("status", Article::getStatus),
                Getters.of(ArticleSource.class).show("role", articleSource -> articleSource.role),
                Getters.of(Correction.class)
                        .show("at", correction -> correction.at)
                        .show("version", correction -> correction.version)
                        .show("text", correction -> correction.text),
                Getters.of(Credit.class)
                        .show("name", credit -> credit.name)
                        .show("role", credit -> credit.role),
                Getters.of(Subject.class)
                        .show("code", subject -> subject.code)
                        .show("name", subject -> subject.name),
                Getters.of(Tombstone.class)
                        .show("withdrawnAt", tombstone -> tombstone.withdrawnAt)
                        .show("reason", tombstone -> tombstone.reason));
    }
}
