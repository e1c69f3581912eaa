package news.dateline.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import news.dateline.testing.RandomGraph;

/** A random graph with sources that disagree, later versions, withdrawals and records. */
public final class Disagreement {

    private static final List<String> PROVENANCES = List.of("EDITOR", "IMPORT", "MACHINE");

    private final RandomGraph graph;
    private final Random random;
    private final List<String> lines = new ArrayList<>();

    public Disagreement(RandomGraph graph, Random random) {
        this.graph = graph;
        this.random = random;
    }

    public List<String> lines() {
        lines.addAll(graph.entities);
        lines.addAll(graph.visible);
        lines.addAll(graph.hidden);
        lines.addAll(graph.withdrawals);
        for (String line : List.copyOf(graph.entities)) {
            for (int i = random.nextInt(4); i > 0; i--) {
                lines.add(claim(line));
            }
        }
        for (int i = 0; i < 8; i++) {
            lines.add(laterVersion());
        }
        for (int article = 0; article < 4; article++) {
            lines.add(withdrawal(article));
        }
        for (int i = 0; i < 6; i++) {
            lines.add(record(i));
        }
        lines.addAll(graph.merges);
        return lines;
    }

    /** The same entity as somebody else sees it. */
    private String claim(String line) {
        return line.replaceFirst("'name':'[^']*'", "'name':'Name " + random.nextInt(3) + "'")
                .replaceFirst(
                        "}$",
                        some(",'description':'words " + random.nextInt(3) + "'")
                                + some(
                                        ",'names':[{'text':'Alias "
                                                + random.nextInt(3)
                                                + "','kind':'VARIANT'}]")
                                + some(
                                        ",'sameAs':['https://example.org/"
                                                + random.nextInt(3)
                                                + "']")
                                + some(",'source':'s" + random.nextInt(3) + "'")
                                + some(",'asOf':'2020-01-0" + (1 + random.nextInt(3)) + "'")
                                + some(",'provenance':'" + PROVENANCES.get(random.nextInt(3)) + "'")
                                + "}");
    }

    /** Each version of an article says one thing: its texts come from its number. */
    private String laterVersion() {
        int article = random.nextInt(12);
        int version = 2 + random.nextInt(3);
        List<String> others = new RandomGraph(article * 10L + version).visible;
        return others.get(0)
                .replaceFirst(
                        "'key':'a[0-9]+','version':1",
                        "'key':'a" + article + "','version':" + version);
    }

    private String withdrawal(int article) {
        return "{'type':'withdraw','article':'a"
                + article
                + "','version':"
                + (2 + random.nextInt(3))
                + ",'at':'"
                + (random.nextInt(3) == 0 ? "2999" : "2023")
                + "-01-01T00:00:00Z'"
                + some(",'wasVisible':" + random.nextBoolean())
                + "}";
    }

    private String record(int number) {
        return "{'type':'record','key':'r"
                + number
                + "','origin':'https://example.org/"
                + random.nextInt(2)
                + "'"
                + some(",'provenance':'" + PROVENANCES.get(random.nextInt(3)) + "'")
                + some(",'confidence':0." + (1 + random.nextInt(9)))
                + ",'affiliations':[{'person':'p"
                + random.nextInt(2)
                + "','body':'o1','role':'head','state':'HELD'}]}";
    }

    private String some(String text) {
        return random.nextBoolean() ? text : "";
    }
}
