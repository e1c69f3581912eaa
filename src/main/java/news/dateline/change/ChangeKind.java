package news.dateline.change;

import org.eclipse.microprofile.graphql.Description;

@Description("What happened to an object.")
public enum ChangeKind {
    @Description(
            "It became visible to readers: it was published, its embargo ended, or it was restored.")
    PUBLISHED,
    @Description("Its version, attributes or names changed.")
    CHANGED,
    @Description("A new version of an article has a correction.")
    CORRECTED,
    @Description(
            "Readers do not see it any more. `node` is the tombstone of an article that was withdrawn, otherwise null.")
    WITHDRAWN,
    @Description(
            "An entity was merged into another one: `nodeId` is the id of the merged entity, `node` the entity that it leads to from now on.")
    MERGED,
    @Description(
            "A statement or an event report about an entity became visible, or is not visible any more.")
    LINKED
}
