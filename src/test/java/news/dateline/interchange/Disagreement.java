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
            if (random.nextBoolean()) {
                lines.add(part(line));
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
        for (int i = 0; i < 10; i++) {
            lines.add(retraction());
        }
        lines.addAll(graph.merges);
        lines.addAll(graph.reassignments);
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

    /** The same entity, by somebody who leaves its name to others. */
    private String part(String line) {
        return line.replaceFirst("'name':'[^']*'", "'partial':true,'source':'part'")
                .replaceFirst("}$", ",'description':'part " + random.nextInt(3) + "'}");
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

    /** Of what articles of the random graph may say. */
    private String retraction() {
        String statement =
                switch (random.nextInt(6)) {
                    case 0 ->
                            "'affiliations':[{'person':'p%d','body':'o1','role':'head','state':'HELD'}]"
                                    .formatted(random.nextInt(3));
                    case 1 ->
                            "'relationships':[{'owner':'p%d','person':'p2','kind':'UNCLE'}]"
                                    .formatted(random.nextInt(2));
                    case 2 ->
                            "'participations':[{'event':'e%d','agent':'p%d','role':'HOST'}]"
                                    .formatted(random.nextInt(3), random.nextInt(3));
                    case 3 ->
                            "'eventPlaces':[{'event':'e%d','place':'c%d','status':'PAST'}]"
                                    .formatted(random.nextInt(3), random.nextInt(3));
                    case 4 ->
                            "'eventLinks':[{'from':'e%d','kind':'LED_TO','to':'e%d'}]"
                                    .formatted(random.nextInt(2), 2 + random.nextInt(3));
                    default ->
                            "'reports':[{'article':'a%d','event':'e%d'},{'article':'a%d','event':'e1'}]"
                                    .formatted(
                                            random.nextInt(12),
                                            random.nextInt(5),
                                            random.nextInt(12));
                };
        return "{'type':'retract',"
                + statement
                + some(",'asOf':'2024-01-0" + (1 + random.nextInt(3)) + "'")
                + some(",'reason':'wrong " + random.nextInt(2) + "'")
                + (random.nextInt(3) == 0 ? ",'retracted':false" : "")
                + "}";
    }

    private String some(String text) {
        return random.nextBoolean() ? text : "";
    }
}
