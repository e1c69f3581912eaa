package news.dateline.site;

import java.net.URI;
import java.util.function.Predicate;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Converts links between Markdown files to links between pages. */
final class DocLinks extends AbstractVisitor {

    private final URI source;
    private final Predicate<String> isServed;

    DocLinks(String source, Predicate<String> isServed) {
        this.source = URI.create(source);
        this.isServed = isServed;
    }

    @Override
    public void visit(Link link) {
        String destination = link.getDestination();
        boolean isOfFile = destination.matches("[^#/:][^:]*");
        if (!isOfFile) {
            return;
        }
        URI target = source.resolve(destination);
        if (!isServed.test(target.getPath())) {
            unwrap(link);
            return;
        }
        String fragment = target.getFragment() == null ? "" : "#" + target.getFragment();
        String path = target.getPath();
        link.setDestination((path.endsWith(".md") ? DocPages.address(path) : path) + fragment);
    }

    /**
     * Removes the link to a file that is only in the repository and not served here; its text
     * stays.
     */
    private static void unwrap(Link link) {
        Node child = link.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            link.insertBefore(child);
            child = next;
        }
        link.unlink();
    }
}
