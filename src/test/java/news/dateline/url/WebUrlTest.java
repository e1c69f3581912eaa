package news.dateline.url;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class WebUrlTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ' ',
            value = {
                "HTTPS://Example.org/a/Story https://example.org/a/Story",
                "https://example.org https://example.org/",
                "https://example.org?q https://example.org/?q",
                "https://example.org:443/a https://example.org/a",
                "https://example.org:0443/a https://example.org/a",
                "https://example.org:/a https://example.org/a",
                "http://example.org:80/a http://example.org/a",
                "http://example.org:443/a http://example.org:443/a",
                "https://example.org/a#part https://example.org/a",
                "https://example.org/a?b#c?d https://example.org/a?b",
                "https://example.org/ünï/код https://example.org/%C3%BCn%C3%AF/%D0%BA%D0%BE%D0%B4",
                "https://example.org/%c3%bcn%c3%af/код https://example.org/%C3%BCn%C3%AF/%D0%BA%D0%BE%D0%B4",
                "https://example.org/%7Eann/%41 https://example.org/~ann/A",
                "https://example.org/a|b https://example.org/a%7Cb",
                "https://example.org/a[1] https://example.org/a%5B1%5D",
                "https://example.org/a/./b/../c https://example.org/a/c",
                "https://example.org/a/%2e%2E/c https://example.org/c",
                "https://example.org/../.. https://example.org/",
                "https://example.org/a/.. https://example.org/",
                "https://example.org\\a\\b https://example.org/a/b",
                "https://example.org/a;b=1,2/@c:d https://example.org/a;b=1,2/@c:d",
                "https://example.org/?a=%2F&b=/? https://example.org/?a=%2F&b=/?",
                "https://example.org/100% https://example.org/100%",
                "https://bücher.example/ https://xn--bcher-kva.example/",
                "https://BÜCHER.example/ https://xn--bcher-kva.example/",
                "https://xn--BCHER-kva.example/ https://xn--bcher-kva.example/",
                "https://faß.example/ https://xn--fa-hia.example/",
                "https://例え。テスト/ https://xn--r8jz45g.xn--zckzah/",
                "https://ＥＸＡＭＰＬＥ.org/ https://example.org/",
                "https://ex%61mple.org/ https://example.org/",
                "https://пример.испытание/ https://xn--e1afmkfd.xn--80akhbyknj4f/",
                "https://[2001:DB8:0:0:0:0:0:1]:8080/ https://[2001:db8:0:0:0:0:0:1]:8080/"
            })
    void spellingsOfOneAddressHaveOneNormalForm(String text, String normal) {
        assertEquals(normal, WebUrl.normal(text));
        assertEquals(normal, WebUrl.normal(normal));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "https://example.org/a b→https://example.org/a%20b",
                "https://example.org/a?b c#d e→https://example.org/a?b%20c",
                "' https://example.org/a\n'→https://example.org/a",
                "https://example.org/a\u00A0b→https://example.org/a%C2%A0b",
                "https://example.org/a\u3000b→https://example.org/a%E3%80%80b"
            })
    void spacesAreReadAsBrowsersReadThem(String text, String normal) {
        assertEquals(normal, WebUrl.normal(text));
        assertEquals(normal, WebUrl.normal(WebUrl.withoutSpaces(text)));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://example.org/a http://example.org/a",
                "https://example.org/a https://www.example.org/a",
                "https://example.org/a https://example.org/a/",
                "https://example.org/a https://example.org/A",
                "https://example.org/a/b https://example.org/a%2Fb",
                "https://example.org/?a&b https://example.org/?b&a",
                "https://example.org/\u00FC https://example.org/u\u0308",
                "https://example.org/?\u00FC https://example.org/?u\u0308",
                "https://strasse.example/ https://straße.example/"
            })
    void otherAddressesHaveOthers(String one, String other) {
        assertNotEquals(WebUrl.normal(one), WebUrl.normal(other));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '→',
            value = {
                "javascript:alert(1)→has the scheme \"javascript\"; only http and https are allowed",
                "JavaScript://example.org/→has the scheme \"javascript\"; only http and https are allowed",
                "data:text/html,x→has the scheme \"data\"; only http and https are allowed",
                "/a/story→is not an absolute URL: it must begin with https:// or http://",
                "https:example.org→is not an absolute URL: it must begin with https:// or http://",
                "https:///a→has no host",
                "https://:80/→has no host",
                "https://a@b/→has user information (before \"@\")",
                "https://exa|mple.org/→has \"|\" in its host",
                "https://exa%7Cmple.org/→has \"|\" in its host",
                "https://ex..org/→has a host with an empty label",
                "https://[1:2]/→has a host in brackets that is not an IPv6 address",
                "https://example.org:70000/→has a port above 65535",
                "https://example.org:http/→has a port that is not a number",
                "https://exa mple.org/→has U+0020 in its host",
                "https ://example.org/→is not an absolute URL: it must begin with https:// or http://",
                "https://example.org:8 0/→has a port that is not a number",
                "https://example.org/\u0001x→has U+0001 at 20: control characters must be percent-encoded",
                "'https://example.org/\nx'→has U+000A at 20: control characters must be percent-encoded"
            })
    void whatIsNoWebAddressIsRefusedWithItsReason(String text, String reason) {
        assertEquals(
                reason,
                assertThrows(IllegalArgumentException.class, () -> WebUrl.normal(text))
                        .getMessage());
    }

    @Property
    void aNormalFormIsItsOwnNormalForm(@ForAll("addresses") String text) {
        String normal = WebUrl.normal(text);
        assertEquals(normal, WebUrl.normal(normal), text);
    }

    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.strings()
                .all()
                .ofMaxLength(60)
                .filter(
                        text ->
                                text.codePoints()
                                        .noneMatch(
                                                c ->
                                                        Character.isISOControl(c)
                                                                || Character.getType(c)
                                                                        == Character.SURROGATE))
                .map(text -> "https://example.org/" + text);
    }
}
