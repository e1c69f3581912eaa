package news.dateline.execution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import news.dateline.loading.GraphRow;
import news.dateline.value.ListPage;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a result, by which a cache can remove it when something that it rests on has changed:
 * the ids of the objects in it of which the change feed tells.
 */
public final class CacheTags {

    /** The result rests on more than its objects: another object might come into it. */
    public static final String LISTS = "dateline-lists";

    /** The result has more objects than tags; in place of their ids. */
    public static final String MANY = "dateline-many";

    /** Ids have up to 27 characters, so the header has less than 3 KB. */
    private static final int MOST = 100;

    private final Set<String> ids = new LinkedHashSet<>();
    private boolean restsOnLists;

    private CacheTags() {}

    public static List<String> of(@Nullable Object data) {
        CacheTags tags = new CacheTags();
        if (data instanceof ResultObject root) {
            tags.addRoot(root);
        } else {
            tags.restsOnLists = true;
        }
        return tags.all();
    }

    private List<String> all() {
        List<String> all =
                ids.size() > MOST ? new ArrayList<>(List.of(MANY)) : new ArrayList<>(ids);
        if (restsOnLists) {
            all.add(LISTS);
        }
        return all;
    }

    private void addRoot(ResultObject root) {
        for (Object value : root.slots()) {
            if (value instanceof ResultNode node) {
                add(node, false);
            } else {
                restsOnLists = true;
            }
        }
    }

    /**
     * @param isPart whether the change feed tells of changes of this node as changes of an article
     *     around it
     */
    private void add(ResultNode node, boolean isPart) {
        if (!(node instanceof ResultObject object)) {
            addChildren(node, isPart);
            return;
        }
        if (object.source() instanceof GraphRow row && row.followedId() != null) {
            boolean hasParts = row.bringsItsParts();
            ids.add(row.followedId());
            // An article that is reached from another one is there by what both mention, or by
            // their order.
            restsOnLists |= hasParts && isPart;
            addChildren(object, hasParts);
            return;
        }
        boolean isOfItsOwn =
                object.source() instanceof GraphRow || object.source() instanceof ListPage;
        restsOnLists |= isOfItsOwn && !isPart;
        addChildren(object, isPart);
    }

    private void addChildren(ResultNode node, boolean isPart) {
        for (Object value : node.slots()) {
            if (value instanceof ResultNode child) {
                add(child, isPart);
            } else if (value == null && !isPart) {
                restsOnLists |= isToBeFetched(node);
            }
        }
    }

    /** Whether null may stand for an object that readers do not see yet. */
    private static boolean isToBeFetched(ResultNode node) {
        if (!(node instanceof ResultObject object)) {
            return true;
        }
        FieldPlan[] fields = object.plan().fields();
        for (int i = 0; i < fields.length; i++) {
            if (object.slots()[i] == null && fields[i].plain() == null) {
                return true;
            }
        }
        return false;
    }
}
