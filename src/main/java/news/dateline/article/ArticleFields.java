package news.dateline.article;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;
import news.dateline.schema.PlainField;
import news.dateline.schema.Reads;

/** Plain fields of an article and its parts, of types that Java has none for; and its body. */
@ApplicationScoped
class ArticleFields implements Link {

    /** A text has the size of so many rows. */
    private static final int WEIGHT_OF_A_TEXT = 5;

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                PlainField.of(
                        Article.class,
                        "url",
                        "URL",
                        "Its address; null if it has none.",
                        article -> article.url),
                PlainField.of(
                        Article.class,
                        "language",
                        "LanguageTag!",
                        "The language it is written in.",
                        article -> article.language),
                PlainField.of(
                        Article.class,
                        "license",
                        "URL",
                        "The address of the license that the text is under; null if none is on file.",
                        article -> article.license),
                PlainField.of(
                        ArticleSource.class,
                        "url",
                        "URL",
                        "Where the source has it; null if that is not on file.",
                        source -> source.url),
                PlainField.of(
                        Subject.class,
                        "scheme",
                        "URL!",
                        "The scheme's address.",
                        subject -> subject.scheme),
                PlainField.of(
                        Article.class,
                        "body",
                        "String",
                        "The text: plain, NFC, paragraphs parted by one blank line; null for an article of pictures, of sound or a teaser alone. Read only when asked for.",
                        Reads.rows(WEIGHT_OF_A_TEXT),
                        article -> article.body));
    }
}
