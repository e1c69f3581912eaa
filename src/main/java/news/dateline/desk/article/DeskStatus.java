package news.dateline.desk.article;

import org.eclipse.microprofile.graphql.Description;

/** The states of an article at the desk. */
@Description("The state of an article at the desk. docs/desk.md says what may be done in each.")
public enum DeskStatus {
    @Description(
            "There is a working copy, and no time is set for it. Readers see the last published version, if there is one. Also an article that was loaded as a draft.")
    DRAFT,
    @Description(
            "There is a working copy that is published at `publishAt`. Readers see the last published version, if there is one.")
    SCHEDULED,
    @Description(
            "Published, without a working copy. Readers see it, unless there is an `embargoUntil`.")
    PUBLISHED,
    @Description(
            "Withdrawn, without a working copy. Readers see a tombstone. `withdrawnAt` tells it of one with a working copy, too.")
    WITHDRAWN,
    @Description(
            "The working copy of an article that was never published was discarded. `restoreArticle` makes it a draft again. Only in lists whose filter has this status.")
    DISCARDED
}
