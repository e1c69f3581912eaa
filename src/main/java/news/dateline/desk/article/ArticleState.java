package news.dateline.desk.article;

/** The states of an article: whether there is a working copy, and what readers see. */
enum ArticleState {
    DISCARDED("it was discarded; restore it first"),
    DRAFT("it is a draft that was never published"),
    SCHEDULED("it is scheduled; unschedule it first"),
    LOADED_DRAFT("it was loaded as a draft, and has no working copy"),
    PUBLISHED("it is published, and has no working copy"),
    EMBARGOED("it is published under embargo, and has no working copy"),
    DRAFT_OF_PUBLISHED("it is published, and has a working copy; publish or discard that first"),
    SCHEDULED_OF_PUBLISHED(
            "it is published, and its working copy is scheduled; unschedule it first"),
    WITHDRAWN("it is withdrawn; restore a version first"),
    DRAFT_OF_WITHDRAWN("it is withdrawn, and has a working copy; publish or discard that first"),
    SCHEDULED_OF_WITHDRAWN(
            "it is withdrawn, and its working copy is scheduled; unschedule it first");

    private final String phrase;

    ArticleState(String phrase) {
        this.phrase = phrase;
    }

    /** As in "it cannot be published: …". */
    String phrase() {
        return phrase;
    }
}
