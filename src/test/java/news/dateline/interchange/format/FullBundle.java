package news.dateline.interchange.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A bundle that gives every column of every table a value somewhere. */
public final class FullBundle {

    /** What the sample has none of. */
    private static final String MORE =
            """
            {'type':'organization','key':'rt-o','name':'Ocean Desk','kind':'NEWS_AGENCY'}
            {'type':'place','key':'rt-l','name':'Harbour','kind':'SITE','location':{'latitude':1.5,'longitude':2.5}}
            {'type':'person','key':'rt-p','name':'Ann Lee',
             'born':{'at':'1970-01-01T01:02:00Z','precision':'MINUTE','text':'that night'},
             'died':{'at':'2024-01-01T01:02:00Z','precision':'MINUTE','text':'that night'}}
            {'type':'event','key':'rt-e','name':'Harbour talks','kind':'TALKS'}
            {'type':'article','key':'rt-a','version':1,'language':'en','headline':'H','body':'Ann Lee spoke.',
             'publishedAt':'2025-01-01T00:00:00Z','internalNote':'Slug: talks','license':'https://example.org/l',
             'sources':[{'organization':'rt-o','role':'WIRE','url':'https://example.org/s'}],
             'images':[{'key':'rt-i','caption':'Ann said yes.',
                'takenAt':{'at':'2025-01-01T01:02:00Z','precision':'MINUTE','text':'that night'}}],
             'quotations':[{'key':'q','form':'INDIRECT','text':'yes','field':'CAPTION','index':0,
                'spans':[{'start':9,'end':12,'verbatim':false}],'speaker':'rt-p',
                'saidAt':{'at':'2025-01-01T01:02:00Z','precision':'MINUTE','text':'that night'}}],
             'reports':[{'event':'rt-e','status':'PAST',
                'starts':{'at':'2025-01-01T01:02:00Z','precision':'MINUTE','text':'that night'},
                'ends':{'at':'2026-01-01T01:02:00Z','precision':'MINUTE','text':'that night'},
                'evidence':[{'field':'BODY','start':0,'end':7,'text':'Ann Lee'}]}],
             'affiliations':[{'person':'rt-p','body':'rt-o','role':'head','state':'FORMER',
                'asOf':{'at':'2025-01-01T01:02:00Z','precision':'MINUTE','text':'that night'},
                'since':{'at':'2020-01-01T01:02:00Z','precision':'MINUTE','text':'that night'},
                'until':{'at':'2024-01-01T01:02:00Z','precision':'MINUTE','text':'that night'},
                'evidence':[{'field':'BODY','start':0,'end':7,'text':'Ann Lee'}]},
               {'person':'rt-p','body':'rt-o','role':'deputy','state':'FORMER',
                'since':{'earliest':'2000-01-01','latest':'2000-12-31','precision':'YEAR'},
                'evidence':[{'field':'BODY','start':0,'end':7,'text':'Ann Lee'}]}]}
            {'type':'withdraw','article':'rt-a','version':2,'at':'2999-01-01T00:00:00Z','reason':'wrong',
             'wasVisible':true}
            """;

    private FullBundle() {}

    public static String text() throws IOException {
        return Files.readString(Path.of("src/main/resources/sample/korea-russia.jsonl"))
                + MORE.replace('\'', '"').replaceAll("\n +", "");
    }
}
