package news.dateline.site;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** One Markdown file of the documentation, parsed. */
final class DocText {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    /** A link to a heading or page, with its text. */
    record Target(String address, String text) {}

    private final Node document;
    private final Map<Node, String> headingIds = new IdentityHashMap<>();
    private final List<Heading> headings = new ArrayList<>();

    private DocText(Node document) {
        this.document = document;
        IdGenerator ids = IdGenerator.builder().build();
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Heading heading) {
                        headingIds.put(heading, ids.generateId(plain(heading)));
                        headings.add(heading);
                    }
                });
    }

    static DocText parse(String markdown, String source, Predicate<String> isServed) {
        Node document = PARSER.parse(markdown);
        document.accept(new DocLinks(source, isServed));
        return new DocText(document);
    }

    String title() {
        return headings.isEmpty() ? "Documentation" : plain(headings.get(0));
    }

    /** The headings of the second level. */
    List<Target> sections() {
        return headings.stream()
                .filter(heading -> heading.getLevel() == 2)
                .map(heading -> new Target("#" + headingIds.get(heading), plain(heading)))
                .toList();
    }

    /** The links at the beginning of the entries of the first list. */
    List<Target> links() {
        List<Target> links = new ArrayList<>();
        for (Node item = firstList().getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem
                    && item.getFirstChild().getFirstChild() instanceof Link link) {
                links.add(new Target(link.getDestination(), plain(link)));
            }
        }
        return links;
    }

    private Node firstList() {
        Node node = document.getFirstChild();
        while (node != null && !(node instanceof BulletList)) {
            node = node.getNext();
        }
        return node == null ? document : node;
    }

    /** The page as HTML, in which code and tables can be scrolled, also by keyboard. */
    String html() {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .attributeProviderFactory(
                        context ->
                                (node, tag, attributes) -> {
                                    if (headingIds.containsKey(node)) {
                                        attributes.put("id", headingIds.get(node));
                                    }
                                    if (tag.equals("pre")) {
                                        attributes.put("tabindex", "0");
                                    }
                                })
                .build()
                .render(document)
                .replace("<table>", "<div class=\"table\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>");
    }

    private static String plain(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Text part) {
                        text.append(part.getLiteral());
                    }

                    @Override
                    public void visit(Code part) {
                        text.append(part.getLiteral());
                    }

                    @Override
                    public void visit(SoftLineBreak lineBreak) {
                        text.append(' ');
                    }
                });
        return text.toString();
    }
}
