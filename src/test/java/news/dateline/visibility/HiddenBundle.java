package news.dateline.visibility;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of two articles of each fate, with something of everything that an article can bring along:
 * one has entities of its own, the other shares those of an article that everybody sees.
 */
final class HiddenBundle {

    /** In every text that nobody may see. */
    static final String SECRET = "zqsecret";

    private HiddenBundle() {}

    static List<String> visible() {
        List<String> lines = new ArrayList<>(entities("v", "open"));
        lines.add("{'type':'person','key':'m-v','name':'open twin'}");
        lines.add("{'type':'merge','from':'m-v','into':'p-v'}");
        lines.add(article("v", "v", "open", ""));
        lines.add(article("gone-v", "v", "open", ""));
        return lines;
    }

    /** What it says is hidden, what it is about is not. */
    static List<String> hidden(String fate, String more) {
        List<String> lines = new ArrayList<>(entities(fate, SECRET));
        lines.add(article(fate, fate, SECRET, more));
        lines.add(article(fate + "-of-v", "v", SECRET, more));
        return lines;
    }

    static String withdrawal(String article, String at) {
        return "{'type':'withdraw','article':'%s','version':2,'at':'%s'}".formatted(article, at);
    }

    /** Entities that nobody names, and whose parts and pictures others name. */
    static List<String> unseen() {
        return List.of(
                "{'type':'event','key':'e-unseen','name':'%s','kind':'VISIT'}".formatted(SECRET),
                "{'type':'person','key':'p-unseen','name':'%s','names':[{'text':'%s two','kind':'VARIANT'}]}"
                        .formatted(SECRET, SECRET),
                "{'type':'person','key':'m-unseen','name':'%s twin'}".formatted(SECRET),
                "{'type':'merge','from':'m-unseen','into':'p-unseen'}",
                "{'type':'event','key':'e-part','name':'part','kind':'VISIT','partOf':'e-unseen'}",
                ("{'type':'article','key':'of-unseen','version':1,'language':'en','headline':'H','body':'Ann went.',"
                                + "'publishedAt':'2020-01-01T00:00:00Z',"
                                + "'images':[{'key':'i-unseen','caption':'c','event':'e-unseen','depicts':[{'entity':'e-unseen'}]}],"
                                + "'mentions':[{'entity':'e-unseen',%1$s,'form':'NAME'}],"
                                + "'reports':[{'event':'e-part','status':'PAST','evidence':[{%1$s}]}],"
                                + "'participations':[{'event':'e-unseen','agent':'p-v','role':'HOST','evidence':[{%1$s}]}],"
                                + "'eventPlaces':[{'event':'e-unseen','place':'c-v','status':'PAST','evidence':[{%1$s}]}],"
                                + "'eventLinks':[{'from':'e-unseen','kind':'LED_TO','to':'e-v','evidence':[{%1$s}]},"
                                + "{'from':'e-v','kind':'LED_TO','to':'e-unseen','evidence':[{%1$s}]}]}")
                        .formatted("'field':'BODY','start':0,'end':3,'text':'Ann'"));
    }

    private static List<String> entities(String of, String word) {
        return List.of(
                "{'type':'place','key':'c-%1$s','name':'%2$s town %1$s','kind':'CITY'}"
                        .formatted(of, word),
                "{'type':'person','key':'p-%1$s','name':'%2$s %1$s','names':[{'text':'%2$s other %1$s','kind':'VARIANT'}]}"
                        .formatted(of, word),
                "{'type':'person','key':'r-%1$s','name':'%2$s kin %1$s'}".formatted(of, word),
                "{'type':'organization','key':'o-%1$s','name':'%2$s works %1$s','kind':'OTHER','headquarters':'c-%1$s'}"
                        .formatted(of, word),
                "{'type':'event','key':'e-%1$s','name':'%2$s visit %1$s','kind':'VISIT'}"
                        .formatted(of, word),
                "{'type':'event','key':'f-%1$s','name':'%2$s feast %1$s','kind':'VISIT','partOf':'e-%1$s'}"
                        .formatted(of, word));
    }

    /** Of the entities of {@code of}. */
    private static String article(String key, String of, String word, String more) {
        String body = word + " went home.";
        String words =
                "'field':'BODY','start':0,'end':%d,'text':'%s'".formatted(word.length(), word);
        String evidence = "'evidence':[{" + words + "}]";
        return ("{'type':'article','key':'%1$s','version':1,'language':'en','headline':'%3$s %1$s','body':'"
                        + body
                        + "',"
                        + "'url':'https://example.org/%3$s/%1$s','publishedAt':'2020-01-01T00:00:00Z','publisher':'o-%2$s','dateline':'c-%2$s'"
                        + more
                        + ",'byline':[{'name':'%3$s','agent':'p-%2$s','role':'AUTHOR'}],'sources':[{'organization':'o-%2$s','role':'WIRE'}]"
                        + ",'subjects':[{'scheme':'https://example.org/','code':'%3$s','name':'%3$s'}]"
                        + ",'correctedAt':'2020-01-02T00:00:00Z','corrections':[{'at':'2020-01-02T00:00:00Z','version':1,'text':'%3$s'}]"
                        + ",'images':[{'key':'i-%1$s','caption':'%3$s','alt':'%3$s','place':'c-%2$s','event':'e-%2$s','depicts':[{'entity':'p-%2$s'},{'entity':'e-%2$s'}]}]"
                        + ",'mentions':[{'entity':'p-%2$s',%4$s,'form':'NAME'},{'entity':'c-%2$s',%4$s,'form':'NAME'},{'entity':'e-%2$s',%4$s,'form':'NAME'}]"
                        + ",'quotations':[{'key':'q','form':'INDIRECT','text':'%3$s','field':'BODY','spans':[{'start':0,'end':%6$d,'verbatim':false}],'speaker':'p-%2$s'}]"
                        + ",'reports':[{'event':'e-%2$s','status':'PAST',%5$s},{'event':'f-%2$s','status':'PAST',%5$s}]"
                        + ",'affiliations':[{'person':'p-%2$s','body':'o-%2$s','role':'%3$s %1$s','state':'HELD',%5$s}]"
                        + ",'relationships':[{'owner':'p-%2$s','person':'r-%2$s','kind':'UNCLE',%5$s}]"
                        + ",'participations':[{'event':'e-%2$s','agent':'p-%2$s','role':'HOST','onBehalfOf':'o-%2$s',%5$s}]"
                        + ",'eventPlaces':[{'event':'e-%2$s','place':'c-%2$s','status':'PAST',%5$s}]"
                        + ",'eventLinks':[{'from':'e-%2$s','kind':'LED_TO','to':'f-%2$s',%5$s}]}")
                .formatted(key, of, word, words, evidence, word.length());
    }
}
