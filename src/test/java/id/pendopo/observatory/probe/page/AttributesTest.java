package id.pendopo.observatory.probe.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesTest {
    private static final String[] LINKS = {
        "/berita/1",
        "/a?b=c&d=e",
        "/a/../b",
        "/a/./b",
        "/..",
        "/...",
        "/a?x=/../y",
        "/a#b",
        "//other.example/x",
        "/",
        "berita",
        "../x",
        "?p=2",
        "#top",
        "",
        "/a b",
        "/ä",
        "/a\\b",
        "/%zz",
        "/p;s=1",
        "/a:b",
        "/a//b",
        "/.well-known/x",
        "javascript:void(0)",
        "mailto:a@b.c",
        "HTTP://Other.example/x",
        "/x/..",
        "/~u/(1)!*,"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://kota.example/",
                "https://kota.example:8443/a/b.html?x=1#y",
                "HTTP://Kota.Example/A/",
                "http://someone@kota.example/a",
                "file:///a/b",
                "no base at all"
            })
    void makes_the_same_addresses_as_resolving_each_link_alone(String base) {
        var attributes = new Attributes();

        for (int round = 0; round < 2; round++) {
            for (String written : LINKS) {
                var link = Jsoup.parse("<a>x</a>", base).selectFirst("a").attr("href", written);
                String alone = link.absUrl("href").isEmpty() ? written : link.absUrl("href");

                assertThat(attributes.absolute(link, "href")).as(written).isEqualTo(alone);
            }
        }
    }
}
