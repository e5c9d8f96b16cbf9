package id.pendopo.platform.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    private static final URI BASE = URI.create("https://dinkes.kota.go.id/berita/2026/a.html?x=1");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://dinkes.kota.go.id/ | https://dinkes.kota.go.id/",
                "https://dinkes.kota.go.id | https://dinkes.kota.go.id/",
                "HTTPS://DinKes.Kota.GO.ID/Berita | https://dinkes.kota.go.id/Berita",
                "dinkes.kota.go.id | https://dinkes.kota.go.id/",
                "dinkes.kota.go.id/profil | https://dinkes.kota.go.id/profil",
                "dinkes.kota.go.id:8080/profil | http://dinkes.kota.go.id:8080/profil",
                "dinkes.kota.localhost | http://dinkes.kota.localhost/",
                "kota.localhost:8080 | http://kota.localhost:8080/",
                "203.0.113.7/a | http://203.0.113.7/a",
                "//dinkes.kota.go.id/a | https://dinkes.kota.go.id/a",
                "http://http://kota.go.id/ | http://kota.go.id/",
                "http://https://kota.go.id/ | https://kota.go.id/",
                "http//kota.go.id | http://kota.go.id/",
                "http:/kota.go.id | http://kota.go.id/",
                "http:///kota.go.id | http://kota.go.id/",
                "https:\\\\kota.go.id\\a | https://kota.go.id/a",
                "http://kota.go.id:80/ | http://kota.go.id/",
                "https://kota.go.id:443/ | https://kota.go.id/",
                "http://kota.go.id:443/ | http://kota.go.id:443/",
                "https://kota.go.id./ | https://kota.go.id/",
                "https://kota.go.id/a#bagian | https://kota.go.id/a",
                "https://kota.go.id/a? | https://kota.go.id/a",
                "https://kota.go.id?a=1 | https://kota.go.id/?a=1",
                "https://kota.go.id/a/./b/../c | https://kota.go.id/a/c",
                "https://kota.go.id/../../etc/passwd | https://kota.go.id/etc/passwd",
                "https://kota.go.id/a/.. | https://kota.go.id/",
                "https://kota.go.id/a/b/.. | https://kota.go.id/a/",
                "https://kota.go.id/%2e%2e/a | https://kota.go.id/a",
                "https://kota.go.id/profil dinas | https://kota.go.id/profil%20dinas",
                "https://kota.go.id/caf\u00e9 | https://kota.go.id/caf%C3%A9",
                "https://kota.go.id/100% | https://kota.go.id/100%25",
                "https://kota.go.id/%c3%a9 | https://kota.go.id/%C3%A9",
                "https://kota.go.id/a?q=x y&z=[1] | https://kota.go.id/a?q=x%20y&z=%5B1%5D",
                "https://kota.go.id/?utm_source=fb&id=3 | https://kota.go.id/?utm_source=fb&id=3",
                "https://b\u00fccher.example/ | https://xn--bcher-kva.example/",
                "https://xn--bcher-kva.example/ | https://xn--bcher-kva.example/",
                "<https://kota.go.id/a> | https://kota.go.id/a",
                "\u200bhttps://kota.go.id/a\u200b | https://kota.go.id/a",
                "http://[2001:DB8::1]:8080/ | http://[2001:db8::1]:8080/",
            })
    void reads_what_people_write(String written, String normal) {
        assertThat(Addresses.parse(written)).contains(URI.create(normal));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "-",
                "belum ada",
                "javascript:alert(1)",
                "mailto:a@kota.go.id",
                "dinkes@kota.go.id",
                "tel:0341123456",
                "data:text/html,x",
                "ftp://kota.go.id/",
                "file:///etc/passwd",
                "https://",
                "https:///",
                "https://?a",
                "https://user:secret@kota.go.id/",
                "https://kota.go.id@evil.example/",
                "https://kota.go.id:0/",
                "https://kota.go.id:65536/",
                "https://kota.go.id:abc/",
                "https://2130706433/",
                "http://0x7f.1/",
                "http://127.1/",
                "http://0177.0.0.1.5/",
                "https://ko ta.go.id/",
                "https://-kota.go.id/",
                "https://kota..go.id/",
                "https://my_host.example/",
                "http://[::1",
                "http://[javascript]/",
                "gopher://kota.go.id",
            })
    void refuses_what_is_no_web_address(String written) {
        assertThat(Addresses.parse(written)).isEmpty();
    }

    @Test
    void refuses_an_endless_address() {
        assertThat(Addresses.parse("https://kota.go.id/" + "a".repeat(3000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "b.html | https://dinkes.kota.go.id/berita/2026/b.html",
                "./b | https://dinkes.kota.go.id/berita/2026/b",
                "../b | https://dinkes.kota.go.id/berita/b",
                "../../../../b | https://dinkes.kota.go.id/b",
                "/b | https://dinkes.kota.go.id/b",
                "?y=2 | https://dinkes.kota.go.id/berita/2026/a.html?y=2",
                "#atas | https://dinkes.kota.go.id/berita/2026/a.html?x=1",
                "//lain.go.id/b | https://lain.go.id/b",
                "http://lain.go.id | http://lain.go.id/",
                "HTTP://LAIN.go.id/B | http://lain.go.id/B",
                "https:b | https://dinkes.kota.go.id/berita/2026/b",
                "https:/lain.go.id/b | https://lain.go.id/b",
                "\\b | https://dinkes.kota.go.id/b",
                "a b.pdf | https://dinkes.kota.go.id/berita/2026/a%20b.pdf",
                "berita:2 | https://dinkes.kota.go.id/berita/2026/berita:2",
            })
    void resolves_links_against_their_page(String href, String target) {
        assertThat(Addresses.resolve(BASE, href)).contains(URI.create(target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:void(0)",
                "JavaScript:history.back()",
                "java\nscript:alert(1)",
                "mailto:a@b.id",
                "tel:0341",
                "whatsapp://send?text=a",
                "data:image/png;base64,xx",
                "//user@lain.go.id/",
                "http://",
            })
    void follows_no_link_that_leads_to_no_page(String href) {
        assertThat(Addresses.resolve(BASE, href)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.kota.go.id/a/, http://kota.go.id/a",
        "https://kota.go.id/a?utm_source=x, https://kota.go.id/a",
        "https://kota.go.id/a?fbclid=1&id=2, https://kota.go.id/a?id=2",
    })
    void sees_through_doubles(URI one, URI other) {
        assertThat(Addresses.key(one)).isEqualTo(Addresses.key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "https://kota.go.id/a, https://kota.go.id/A",
        "https://kota.go.id/a?id=1, https://kota.go.id/a?id=2",
        "https://kota.go.id/a, https://kota.go.id:8443/a",
    })
    void tells_different_pages_apart(URI one, URI other) {
        assertThat(Addresses.key(one)).isNotEqualTo(Addresses.key(other));
    }

    @Test
    void a_site_is_one_with_and_without_www() {
        URI site = URI.create("https://dinkes.kota.go.id/");

        assertThat(Addresses.sameSite(site, URI.create("http://www.dinkes.kota.go.id/a"))).isTrue();
        assertThat(Addresses.sameSite(site, URI.create("https://kota.go.id/"))).isFalse();
        assertThat(Addresses.sameSite(site, URI.create("https://dinkes.kota.go.id:8443/")))
                .isFalse();
    }
}
