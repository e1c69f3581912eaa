/** Keeps what refers to words of a text while the text changes. */
@NullMarked
package news.dateline.desk.article.words;

import org.jspecify.annotations.NullMarked;
