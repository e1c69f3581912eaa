package news.dateline.interchange;

import java.time.OffsetDateTime;

import news.dateline.entity.Provenance;

/**
 * What all rows of an article's version share.
 *
 * @param visibleFrom when readers see it; null = never
 */
record ArticleHead(
        String key, Integer version, OffsetDateTime publishedAt, OffsetDateTime visibleFrom) {

    long id() {
        return Keys.article(key);
    }

    static Provenance provenance(Fields json) {
        Provenance given = json.choice("provenance", Provenance.class);
        return given == null ? Provenance.EDITOR : given;
    }
}
