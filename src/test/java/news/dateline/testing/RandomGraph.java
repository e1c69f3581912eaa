package news.dateline.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A random graph whose articles share people, organizations, events and places, so that much of it
 * rests on several articles. Some articles are hidden: drafts, embargoed or withdrawn.
 */
public final class RandomGraph {

    static final int EACH = 5;
    static final int ARTICLES = 12;
    private static final String EMBARGOED = ",'embargoUntil':'2999-01-01T00:00:00Z'";
    private static final String DRAFT = ",'status':'DRAFT'";

    public final List<String> entities = new ArrayList<>();
    public final List<String> visible = new ArrayList<>();
    public final List<String> hidden = new ArrayList<>();
    public final List<String> withdrawals = new ArrayList<>();
    public final List<String> withdrawn = new ArrayList<>();

    /** Lines of working copies: of some of the articles, and of articles that are in no list. */
    public final List<String> workingCopies = new ArrayList<>();

    /** Lines that merge some of the entities, and undo that for some. */
    public final List<String> merges = new ArrayList<>();

    /** Lines by which some articles mean other entities than their lines name. */
    public final List<String> reassignments = new ArrayList<>();

    private final Random random;

    public RandomGraph(long seed) {
        random = new Random(seed);
        for (int i = 0; i < EACH; i++) {
            entities.add(
                    "{'type':'person','key':'p"
                            + i
                            + "','name':'Person "
                            + i
                            + "'"
                            + origin()
                            + "}");
            entities.add(
                    "{'type':'organization','key':'o"
                            + i
                            + "','name':'Org "
                            + i
                            + "','kind':'OTHER'"
                            + whole("parent", "o", i)
                            + some(",'headquarters':'" + any("c") + "'")
                            + "}");
            entities.add(
                    "{'type':'place','key':'c"
                            + i
                            + "','name':'Place "
                            + i
                            + "','kind':'CITY'"
                            + whole("within", "c", i)
                            + origin()
                            + "}");
            entities.add(
                    "{'type':'event','key':'e"
                            + i
                            + "','name':'Event "
                            + i
                            + "','kind':'MEETING'"
                            + whole("partOf", "e", i)
                            + origin()
                            + "}");
        }
        for (int i = 0; i < ARTICLES; i++) {
            article(i);
        }
        for (int i = 0; i < EACH; i++) {
            merges.add(RandomIdentities.merge(random));
        }
        for (int i = 0; i < ARTICLES + EACH; i++) {
            if (random.nextBoolean()) {
                workingCopies.add(
                        line(i, random.nextBoolean() ? DRAFT : "")
                                .replace("'version':1", "'version':2"));
            }
        }
        for (int i = 0; i < 2 * ARTICLES; i++) {
            reassignments.add(RandomIdentities.reassignment(random));
        }
    }

    public List<String> entitiesWithMerges() {
        List<String> lines = new ArrayList<>(entities);
        lines.addAll(merges);
        lines.addAll(reassignments);
        return lines;
    }

    private void article(int i) {
        String fate = random.nextInt(5) == 0 ? EMBARGOED : random.nextInt(6) == 0 ? DRAFT : "";
        boolean taken = fate.isEmpty() && random.nextInt(5) == 0;
        String line = line(i, fate);
        if (taken) {
            withdrawn.add("a" + i);
            withdrawals.add(
                    "{'type':'withdraw','article':'a"
                            + i
                            + "','version':1,'at':'2022-01-01T00:00:00Z'}");
        }
        (fate.isEmpty() && !taken ? visible : hidden).add(line);
    }

    private String line(int i, String fate) {
        String published = String.format("2020-01-%02dT00:00:00Z", 1 + random.nextInt(9));
        return "{'type':'article','key':'a"
                + i
                + "','version':1,'language':'en','headline':'Head "
                + i
                + "','body':'Some words of "
                + i
                + ".',"
                + "'publishedAt':'"
                + published
                + "'"
                + fate
                + some(",'publisher':'" + any("o") + "'")
                + some(",'dateline':'" + any("c") + "'")
                + ",'byline':[{'name':'By','agent':'"
                + any("p")
                + "','role':'AUTHOR'}]"
                + ",'images':[{'key':'i"
                + random.nextInt(EACH)
                + "','caption':'A picture','depicts':[{'entity':'"
                + any("p")
                + "'},{'entity':'"
                + any("e")
                + "'}]}]"
                + ",'mentions':["
                + mention(any("p"), "NAME")
                + ","
                + mention(any("c"), random.nextBoolean() ? "NAME" : "METONYM")
                + ","
                + mention(any("e"), "DESCRIPTION")
                + "]"
                + ",'quotations':[{'key':'q','form':'INDIRECT','text':'words','field':'BODY','spans':[{'start':5,'end':10,'verbatim':false}],'speaker':'"
                + any("p")
                + "'}]"
                + ",'reports':["
                + reports()
                + "]"
                + ",'affiliations':[{'person':'"
                + any("p")
                + "','body':'"
                + any("o")
                + "','role':'head','state':'"
                + (random.nextBoolean() ? "HELD" : "FORMER")
                + "',"
                + evidence()
                + "}]"
                + ",'relationships':[{'owner':'p"
                + random.nextInt(2)
                + "','person':'p"
                + (2 + random.nextInt(2))
                + "','kind':'UNCLE',"
                + evidence()
                + "}]"
                + ",'participations':[{'event':'"
                + any("e")
                + "','agent':'"
                + any("p")
                + "','role':'HOST',"
                + some("'onBehalfOf':'" + any("o") + "',")
                + evidence()
                + "}]"
                + ",'eventPlaces':[{'event':'"
                + any("e")
                + "','place':'"
                + any("c")
                + "','status':'PAST',"
                + evidence()
                + "}]"
                + ",'eventLinks':[{'from':'e"
                + random.nextInt(2)
                + "','kind':'LED_TO','to':'e"
                + (2 + random.nextInt(3))
                + "',"
                + evidence()
                + "}]}";
    }

    private String reports() {
        int first = random.nextInt(EACH);
        return report(first) + (random.nextBoolean() ? "," + report((first + 1) % EACH) : "");
    }

    private String report(int event) {
        String day = "2020-02-1" + random.nextInt(9);
        String status = List.of("PLANNED", "ONGOING", "PAST", "CANCELLED").get(random.nextInt(4));
        return "{'event':'e"
                + event
                + "','status':'"
                + status
                + "'"
                + some(
                        ",'starts':{'earliest':'"
                                + day
                                + "','latest':'"
                                + day
                                + "','precision':'DAY'}")
                + ","
                + evidence()
                + "}";
    }

    private String mention(String entity, String form) {
        return "{'entity':'"
                + entity
                + "','field':'BODY','start':5,'end':10,'text':'words','form':'"
                + form
                + "'}";
    }

    private String evidence() {
        return "'evidence':[{'field':'BODY','start':0,'end':4,'text':'Some'"
                + some(",'quotation':'q'")
                + "}]";
    }

    private String origin() {
        return random.nextInt(6) == 0 ? ",'origin':'https://example.org/'" : "";
    }

    /** Wholes come before their parts, so that none is a part of itself. */
    private String whole(String field, String kind, int i) {
        return i > 0 && random.nextBoolean()
                ? ",'" + field + "':'" + kind + random.nextInt(i) + "'"
                : "";
    }

    private String any(String kind) {
        return kind + random.nextInt(EACH);
    }

    private String some(String text) {
        return random.nextBoolean() ? text : "";
    }
}
