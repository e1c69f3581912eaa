package news.dateline.interchange.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import news.dateline.interchange.input.Line;
import news.dateline.interchange.read.BundleLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** docs/bundle.schema.json and the loader agree on what a line can be. */
class BundleSchemaTest {

    private static final Schema SCHEMA = schema();

    private static final String ARTICLE =
            "{'type':'article','key':'a','version':1,'language':'en','headline':'H','body':'B'";

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(
                            Files.readString(Path.of("docs/bundle.schema.json")), InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<?> schemaSays(String line) {
        return SCHEMA.validate(line, InputFormat.JSON);
    }

    @Test
    void everyLineOfTheSampleIsGoodForBoth() throws IOException {
        int number = 0;
        for (String line :
                Files.readAllLines(Path.of("src/main/resources/sample/korea-russia.jsonl"))) {
            number++;
            assertEquals(List.of(), schemaSays(line), "line " + number);
            assertEquals(List.of(), BundleLine.read(new Line(number, line, null)).problems());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'person','key':'a','name':'A','source':'s','asOf':'2020-01-01','provenance':'IMPORT','sameAs':[]}",
                "{'type':'person','key':'a','name':'A','asOf':'2020-01-01T10:00:00.123456789+02:00'}",
                "{'type':'person','key':'a','name':'A','born':{'at':'2000-01-01T00:00:00Z','precision':'MINUTE'}}",
                "{'type':'person','key':'a','partial':true}",
                "{'type':'place','key':'a','partial':true,'name':'A','location':{'latitude':1,'longitude':0}}",
                "{'type':'withdraw','article':'a','version':1,'at':'2020-01-01T00:00:00Z','wasVisible':false}",
                "{'type':'withdraw','article':'a','version':1}",
                "{'type':'reassign','article':'a','from':'b','into':'c'}",
                "{'type':'reassign','article':'a','from':'b','into':'b','text':'B','nth':1,'asOf':'2026-01-01','reason':'r'}",
                "{'type':'person','key':'a','name':'A','sameAs':['https://example.org/a b?c d']}",
                "{'type':'withdraw','article':'a','version':2147483646,'at':'2020-01-01T00:00:00Z'}",
                "{'type':'withdraw','article':'a','version':1.0,'at':'2020-01-01T00:00:00Z'}",
                "{'type':'withdraw','article':'a','version':2e1,'at':'2020-01-01T00:00:00Z'}",
                ARTICLE + ",'publishedAt':'2020-01-01','publishedPrecision':'DAY'}",
                ARTICLE + ",'publishedAt':'2020-01-01T00:00:00+02:00','publishedPrecision':'DAY'}",
                ARTICLE + ",'status':'DRAFT','changedAt':'2020-01-01T00:00:00Z'}",
                ARTICLE + ",'publishedAt':'2020-01-01T00:00:00Z','internalNote':'Hold.'}",
                "{'type':'person','key':'a','name':'می\\u200cخواهم \\ud83d\\udc68\\u200d\\ud83d\\udc69','description':'one\\n\\ttwo'}",
                "{'type':'event','key':'a','name':'A','kind':'OTHER','origin':'https://example.org/a','status':'PLANNED',"
                        + "'starts':{'earliest':'2027-01-01','precision':'DAY'},'ends':{'precision':'SPAN'}}",
                "{'type':'article','key':'a','version':1,'language':'en','headline':'H','publishedAt':'2020-01-01T00:00:00Z'}",
                "{'type':'article','key':'a','version':1,'language':'en','headline':'H','body':'','publishedAt':'2020-01-01T00:00:00Z'}",
                "{'type':'article','key':'a','version':1,'language':'x-klingon','headline':'H','publishedAt':'2020-01-01t00:00:00.5z'}",
                "{'type':'article','key':'a','version':1,'language':'zh-Hant','headline':'H','publishedAt':'2020-01-01T00:00-18:00'}"
            })
    void goodLinesAreGoodForBoth(String line) {
        String json = line.replace('\'', '"');
        assertEquals(List.of(), schemaSays(json));
        assertEquals(List.of(), BundleLine.read(new Line(1, json, null)).problems());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'type':'thing'}",
                "{'type':'person','key':'a'}",
                "{'type':'person','key':'a','name':' '}",
                "{'type':'person','partial':true,'name':'A'}",
                "{'type':'person','key':'a','name':'A','partial':false}",
                "{'type':'place','key':'a','name':'A'}",
                "{'type':'person','key':'a','name':'A','description':null}",
                "{'type':'person','key':'a','name':null}",
                "{'type':'person','key':'a','name':'A','kind':'CITY'}",
                "{'type':'person','key':'a','name':'A','born':{'earliest':'2000-01-01'}}",
                "{'type':'person','key':'a','name':'A','born':{'earliest':'2000','precision':'YEAR'}}",
                "{'type':'person','key':'a','name':'A','names':[{'text':'B','kind':'PRIMARY'}]}",
                "{'type':'person','key':'a','name':'A','sameAs':['b']}",
                "{'type':'place','key':'a','name':'A','kind':'CITY','location':{'latitude':91,'longitude':0}}",
                "{'type':'event','key':'a','name':'A','kind':'PARTY'}",
                "{'type':'article','key':'a','version':0,'language':'en','headline':'H','body':'B','publishedAt':'2020-01-01T00:00:00Z'}",
                "{'type':'article','key':'a','version':1,'language':'en','headline':'H','body':'B'}",
                "{'type':'article','key':'a','version':1,'language':'en','headline':'H','body':'B','publishedAt':'2020-01-01'}",
                "{'type':'article','key':'a','version':1,'language':'en','headline':'H','body':'B','publishedAt':'2020-01-01T00:00:00Z',"
                        + "'mentions':[{'entity':'x','field':'BODY','start':-1,'end':1,'text':'B','form':'NAME'}]}",
                "{'type':'article','key':'a','version':1,'language':'en','headline':'H','body':'B','publishedAt':'2020-01-01T00:00:00Z',"
                        + "'reports':[{'event':'x','status':'PAST','evidence':[]}]}",
                "{'type':'article','key':'a','version':1,'language':'en','headline':'H','body':'B','publishedAt':'2020-01-01T00:00:00Z',"
                        + "'reports':[{'event':'x','status':'PAST','evidence':[{'confidence':1}]}]}",
                "{'type':'person','key':'a','name':'A','asOf':'2020'}",
                "{'type':'person','key':'a','name':'A','asOf':'2020-01-01T25:00:00'}",
                "{'type':'person','key':'a','name':'A','source':' '}",
                "{'type':'person','key':'a','name':'A','born':{'at':'2000-01-01T00:00:00Z','precision':'DAY'}}",
                "{'type':'article','key':'a','version':1,'language':'en','headline':'H','body':'B','publishedAt':'2020-01-01T00:00:00Z',"
                        + "'byline':[{'name':'B','role':'AUTHOR'}],"
                        + "'mentions':[{'entity':'x','field':'BYLINE','start':0,'end':1,'text':'B','form':'NAME'}]}",
                "{'type':'article','key':'a','version':1,'language':'en','headline':'H','body':'B','publishedAt':'2020-01-01T00:00:00Z',"
                        + "'mentions':[{'entity':'x','field':'BODY','index':0,'start':0,'end':1,'text':'B','form':'NAME'}]}",
                "{'type':'article','key':'a','version':2,'language':'en','headline':'H','body':'B','publishedAt':'2020-01-01T00:00:00Z',"
                        + "'corrections':[{'at':'2020-01-02T00:00:00Z','version':0,'text':'T'}]}",
                "{'type':'withdraw','article':'a','version':0,'at':'2020-01-01T00:00:00Z'}",
                "{'type':'withdraw','article':'a','version':2147483648,'at':'2020-01-01T00:00:00Z'}",
                "{'type':'withdraw','article':'a','version':1777636800000,'at':'2020-01-01T00:00:00Z'}",
                "{'type':'withdraw','article':'a','version':1e400,'at':'2020-01-01T00:00:00Z'}",
                "{'type':'withdraw','article':'a','version':1.5,'at':'2020-01-01T00:00:00Z'}",
                "{'type':'withdraw','article':'a','version':'2','at':'2020-01-01T00:00:00Z'}",
                ARTICLE + ",'publishedAt':'2020-01-01','publishedPrecision':'MINUTE'}",
                ARTICLE + ",'publishedAt':'2020-01-01'}",
                "{'type':'article','key':'a','version':1,'language':'english','headline':'H','publishedAt':'2020-01-01T00:00:00Z'}",
                ARTICLE + ",'publishedAt':'2020-01-01T24:00:00Z'}",
                ARTICLE + ",'publishedAt':'2020-12-31T23:59:60Z'}",
                ARTICLE + ",'publishedAt':'0000-01-01T00:00:00Z'}",
                ARTICLE + ",'publishedAt':'2020-13-01T00:00:00Z'}",
                ARTICLE + ",'publishedAt':'2020-01-01T00:00:00+19:00'}",
                ARTICLE + ",'status':'DRAFT'}",
                "{'type':'person','key':'a','name':'\\u200b'}",
                "{'type':'person','key':'a','name':'\\u00a0\\u2060\\u3164'}",
                "{'type':'person','key':'a','name':'A\\u0007'}",
                "{'type':'person','key':'a','name':'A\\u0000'}",
                "{'type':'person','key':'a','name':'A\\u0092s'}",
                "{'type':'person','key':'a','name':'A\\uffff'}",
                "{'type':'person','key':'\\ufeff','name':'A'}",
                "{'type':'event','key':'a','name':'A','kind':'OTHER','status':'MAYBE'}",
                "{'type':'person','key':'a','name':'A','starts':{'precision':'DAY'}}",
                ARTICLE + ",'publishedAt':'2020-01-01T00:00:00Z','internalNote':''}",
                "{'type':'article','key':'a','version':1,'language':'en','headline':'H','body':null,'publishedAt':'2020-01-01T00:00:00Z'}",
                "{'type':'article','key':'a','version':1,'language':'en','headline':'H','body':' ','publishedAt':'2020-01-01T00:00:00Z'}",
                ARTICLE
                        + ",'publishedAt':'2020-01-01T00:00:00Z','images':[{'key':'i','width':-1}]}",
                ARTICLE
                        + ",'publishedAt':'2020-01-01T00:00:00Z','images':[{'key':'i','height':2147483648}]}",
                ARTICLE
                        + ",'publishedAt':'2020-01-01T00:00:00Z','mentions':[{'entity':'x','field':'BODY','start':0,'end':1e10,'text':'B','form':'NAME'}]}",
                "{'type':'withdraw','article':'a','version':1,'at':'2020-01-01T00:00:00Z','wasVisible':'yes'}",
                "{'type':'reassign','article':'a','from':'b'}",
                "{'type':'reassign','article':'a','from':'b','into':'c','text':'B'}",
                "{'type':'reassign','article':'a','from':'b','into':'c','nth':1}",
                "{'type':'reassign','article':'a','from':'b','into':'c','text':'B','nth':0}",
                "{'type':'record','key':'a'}"
            })
    void badLinesAreBadForBoth(String line) {
        String json = line.replace('\'', '"');
        assertFalse(schemaSays(json).isEmpty(), "the schema takes it");
        assertFalse(
                BundleLine.read(new Line(1, json, null)).problems().isEmpty(),
                "the loader takes it");
    }

    @Test
    void keysAndNamesHave500CharactersAtMostForBoth() {
        String longest = "\uD83D\uDCF0".repeat(500);
        for (String line :
                List.of(
                        "{'type':'person','key':'%s','name':'A'}",
                        "{'type':'person','key':'a','name':'%s'}",
                        "{'type':'person','key':'a','name':'A','sortName':'%s'}",
                        "{'type':'person','key':'a','name':'A','source':'%s'}",
                        "{'type':'person','key':'a','name':'A','names':[{'text':'%s','kind':'SHORT'}]}",
                        ARTICLE
                                + ",'publishedAt':'2020-01-01T00:00:00Z','images':[{'key':'%s'}]}")) {
            String json = line.replace('\'', '"');
            assertEquals(List.of(), schemaSays(json.formatted(longest)));
            assertEquals(
                    List.of(),
                    BundleLine.read(new Line(1, json.formatted(longest), null)).problems());
            badLinesAreBadForBoth(json.formatted(longest + "x"));
        }
    }
}
