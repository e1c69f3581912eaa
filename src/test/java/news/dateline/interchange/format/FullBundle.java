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
            {'type':'organization','key':'rt-o2','name':'Ocean News Desk','kind':'NEWS_AGENCY','wikidataId':'Q999000001'}
            {'type':'organization','key':'rt-o3','name':'Ocean Sports','kind':'NEWS_AGENCY','parent':'rt-o2','headquarters':'rt-l2'}
            {'type':'place','key':'rt-l2','name':'The Harbour','kind':'SITE'}
            {'type':'person','key':'rt-p2','name':'A. Lee'}
            {'type':'event','key':'rt-e2','name':'Talks in the harbour','kind':'TALKS'}
            {'type':'merge','from':'rt-o2','into':'rt-o','asOf':'2025-02-01','reason':'the same desk'}
            {'type':'merge','from':'rt-l2','into':'rt-l'}
            {'type':'merge','from':'rt-p2','into':'rt-p','asOf':'2025-02-01'}
            {'type':'merge','from':'rt-e2','into':'rt-e','asOf':'2025-02-01'}
            {'type':'article','key':'rt-b','version':1,'language':'en','headline':'H','body':'A. Lee spoke.',
             'publishedAt':'2025-01-02T00:00:00Z','dateline':'rt-l2','publisher':'rt-o2',
             'byline':[{'name':'A. Lee','agent':'rt-p2','role':'AUTHOR'}],
             'sources':[{'organization':'rt-o2','role':'WIRE'}],
             'images':[{'key':'rt-j','place':'rt-l2','event':'rt-e2','depicts':[{'entity':'rt-p2'}]}],
             'mentions':[{'entity':'rt-p2','field':'BODY','start':0,'end':6,'text':'A. Lee','form':'NAME'},
                {'entity':'rt-p','field':'BODY','start':0,'end':6,'text':'A. Lee','form':'NAME'}],
             'quotations':[{'key':'q','form':'INDIRECT','text':'spoke','field':'BODY','spans':[{'start':7,'end':12,'verbatim':false}],
                'speaker':'rt-p2','saidTo':'rt-o2'}],
             'reports':[{'event':'rt-e2','status':'PAST','evidence':[{'quotation':'q'}]},{'event':'rt-e','status':'PAST','evidence':[{'quotation':'q'}]}],
             'affiliations':[{'person':'rt-p2','body':'rt-o2','role':'head','state':'HELD',
                'evidence':[{'field':'BODY','start':0,'end':6,'text':'A. Lee'}]},
               {'person':'rt-p','body':'rt-o','role':'head','state':'HELD',
                'evidence':[{'field':'BODY','start':0,'end':6,'text':'A. Lee'}]}]}
            {'type':'person','key':'rt-p3','name':'Ann Lee'}
            {'type':'event','key':'rt-e3','name':'Talks elsewhere','kind':'TALKS'}
            {'type':'reassign','article':'rt-b','from':'rt-p2','into':'rt-p3','asOf':'2025-02-02','reason':'another Lee'}
            {'type':'reassign','article':'rt-b','from':'rt-p','into':'rt-p2','text':'A. Lee','nth':1}
            {'type':'reassign','article':'rt-a','from':'rt-e','into':'rt-e3'}
            {'type':'record','key':'rt-r','origin':'https://example.org/r','provenance':'IMPORT','confidence':0.5,
             'relationships':[{'owner':'rt-p','person':'rt-p2','kind':'OTHER'}],
             'participations':[{'event':'rt-e2','agent':'rt-p2','role':'HOST','onBehalfOf':'rt-o2'}],
             'eventPlaces':[{'event':'rt-e','place':'rt-l2','status':'PAST'}]}
            {'type':'retract','asOf':'2025-03-01','reason':'not so','affiliations':[{'person':'rt-p','body':'rt-o','role':'head','state':'FORMER',
                'asOf':{'at':'2025-01-01T01:02:00Z','precision':'MINUTE','text':'that night'},
                'since':{'at':'2020-01-01T01:02:00Z','precision':'MINUTE','text':'that night'},
                'until':{'at':'2024-01-01T01:02:00Z','precision':'MINUTE','text':'that night'}}],
             'participations':[{'event':'rt-e2','agent':'rt-p2','role':'HOST','onBehalfOf':'rt-o2'}],
             'relationships':[{'owner':'rt-p2','person':'rt-p','kind':'OTHER'}],
             'eventPlaces':[{'event':'rt-e','place':'rt-l2','status':'PAST'}],'eventLinks':[{'from':'rt-e','kind':'LED_TO','to':'rt-e2'}],
             'reports':[{'article':'rt-b','event':'rt-e2'}]}
            {'type':'retract','retracted':false,'eventPlaces':[{'event':'rt-e','place':'rt-l','status':'PAST'}]}
            {'type':'withdraw','article':'rt-a','version':2,'at':'2999-01-01T00:00:00Z','reason':'wrong',
             'wasVisible':true}
            """;

    private FullBundle() {}

    public static String text() throws IOException {
        return Files.readString(Path.of("src/main/resources/sample/korea-russia.jsonl"))
                + MORE.replace('\'', '"').replaceAll("\n +", "");
    }
}
