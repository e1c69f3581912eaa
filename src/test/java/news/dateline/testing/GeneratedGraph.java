package news.dateline.testing;

import java.util.ArrayList;
import java.util.List;

/** A made-up graph of any size in which every field of the API has something to show. */
public final class GeneratedGraph {

    private GeneratedGraph() {}

    /** As many articles, each with a person, organization, event, place and image of its own. */
    public static String[] of(int size) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "{'type':'place','key':'land','name':'Land','kind':'COUNTRY','origin':'https://example.org/land'}");
        lines.add(
                "{'type':'organization','key':'house','name':'House','kind':'COMPANY','headquarters':'land','origin':'https://example.org/house'}");
        lines.add("{'type':'event','key':'story','name':'Story','kind':'OTHER'}");
        for (int i = 0; i < size; i++) {
            String n = String.format("%04d", i);
            String next = String.format("%04d", (i + 1) % size);
            lines.add(
                    "{'type':'person','key':'p"
                            + n
                            + "','name':'Person "
                            + n
                            + "','names':[{'text':'P"
                            + n
                            + "','language':'en','kind':'SHORT'}]}");
            lines.add(
                    "{'type':'organization','key':'o"
                            + n
                            + "','name':'Office "
                            + n
                            + "','kind':'OTHER','parent':'house','headquarters':'c"
                            + n
                            + "'}");
            lines.add(
                    "{'type':'place','key':'c"
                            + n
                            + "','name':'City "
                            + n
                            + "','kind':'CITY','within':'land'}");
            lines.add(
                    "{'type':'event','key':'e"
                            + n
                            + "','name':'Event "
                            + n
                            + "','kind':'MEETING','partOf':'story'}");
            lines.add(article(n, next));
        }
        return lines.stream().map(line -> line.replace('\'', '"')).toArray(String[]::new);
    }

    private static String article(String n, String next) {
        String evidence =
                "'evidence':[{'field':'BODY','start':0,'end':6,'text':'Person','quotation':'q'}]";
        String day = "'starts':{'earliest':'2020-01-01','latest':'2020-01-01','precision':'DAY'}";
        return "{'type':'article','key':'a"
                + n
                + "','version':1,'language':'en','headline':'Headline "
                + n
                + "',"
                + "'body':'Person "
                + n
                + " met at City "
                + n
                + ".','publishedAt':'2020-01-01T00:00:00Z','publisher':'o"
                + n
                + "','dateline':'c"
                + n
                + "',"
                + "'sources':[{'organization':'house','role':'WIRE'}],'byline':[{'name':'Person "
                + n
                + "','agent':'p"
                + n
                + "','role':'AUTHOR'}],"
                + "'subjects':[{'scheme':'https://example.org/s','code':'1','name':'One'}],'corrections':[{'at':'2020-01-02T00:00:00Z','version':1,'text':'None.'}],"
                + "'images':[{'key':'i"
                + n
                + "','caption':'Caption','place':'c"
                + n
                + "','event':'e"
                + n
                + "','depicts':[{'entity':'p"
                + n
                + "'},{'entity':'o"
                + n
                + "'}]}],"
                + "'mentions':["
                + mention("p" + n, 0, "Person " + n)
                + ","
                + mention("c" + n, 19, "City " + n)
                + ","
                + mention("e" + n, 12, "met")
                + ","
                + mention("o" + n, 16, "at")
                + "],"
                + "'quotations':[{'key':'q','form':'INDIRECT','text':'met','field':'BODY','spans':[{'start':12,'end':15,'verbatim':false}],'speaker':'p"
                + n
                + "','saidTo':'house'}],"
                + "'reports':[{'event':'e"
                + n
                + "','status':'PAST',"
                + day
                + ","
                + evidence
                + "},{'event':'story','status':'ONGOING',"
                + evidence
                + "}],"
                + "'affiliations':[{'person':'p"
                + n
                + "','body':'o"
                + n
                + "','role':'head','state':'HELD',"
                + evidence
                + "}],"
                + "'relationships':[{'owner':'p"
                + n
                + "','person':'p"
                + next
                + "','kind':'COUSIN',"
                + evidence
                + "}],"
                + "'participations':[{'event':'e"
                + n
                + "','agent':'p"
                + n
                + "','role':'HOST','onBehalfOf':'o"
                + n
                + "',"
                + evidence
                + "}],"
                + "'eventPlaces':[{'event':'e"
                + n
                + "','place':'c"
                + n
                + "','status':'PAST',"
                + evidence
                + "}],"
                + "'eventLinks':[{'from':'e"
                + n
                + "','kind':'FOLLOWS','to':'e"
                + next
                + "',"
                + evidence
                + "}]}";
    }

    private static String mention(String entity, int start, String text) {
        return "{'entity':'"
                + entity
                + "','field':'BODY','start':"
                + start
                + ",'end':"
                + (start + text.length())
                + ",'text':'"
                + text
                + "','form':'NAME'}";
    }
}
