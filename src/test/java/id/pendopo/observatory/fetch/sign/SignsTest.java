package id.pendopo.observatory.fetch.sign;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.observatory.date.Dated;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.observatory.visit.Response;
import id.pendopo.platform.fetch.Headers;
import id.pendopo.platform.fetch.Outcome;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignsTest {
    private static final URI SITE = URI.create("https://dinkes.kota.go.id/");
    private static final String MATTER =
            "<p>"
                    + "Dinas Kesehatan melayani imunisasi, surat keterangan sehat dan rujukan setiap hari kerja. "
                            .repeat(20)
                    + "<a href=/a>Profil</a>".repeat(20);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "suspended | <title>Account Suspended</title><h1>This Account has been suspended.</h1><p>Contact your hosting provider.",
                "suspended | <title>Pemberitahuan</title><p>Akun ini telah dinonaktifkan. Silakan hubungi penyedia hosting Anda.",
                "suspended | <title>509 Bandwidth Limit Exceeded</title><p>The server is temporarily unable to service your request",
                "parked | <title>dinkes.example</title><script src='https://www.sedoparking.com/x.js'></script>",
                "parked | <title>kota</title><p>This domain is for sale. Make an offer today!",
                "parked | <title>Domain</title><h1>Domain ini telah kedaluwarsa</h1><p>Silakan perpanjang",
                "default-page | <title>Apache2 Debian Default Page: It works</title><p>It works!",
                "default-page | <html><body><h1>It works!</h1></body></html>",
                "default-page | <title>Welcome to nginx!</title><h1>Welcome to nginx!</h1>",
                "default-page | <title>IIS Windows Server</title><img src=iisstart.png>",
                "default-page | <title>Default Web Site Page</title><p>Sorry! If you are the owner of this website, please contact your hosting provider",
                "default-page | <title>Domain Default page</title><p>Log in to Plesk",
                "default-page | <title>Situs saya</title><article><h2>Halo dunia!</h2><p>Selamat datang di WordPress. Ini adalah pos pertama Anda. Sunting atau hapus.</article>",
                "default-page | <title>My site</title><article><h2>Hello world!</h2><p>Welcome to WordPress. This is your first post. Edit or delete it</article>",
                "default-page | <title>Selamat</title><h1>Selamat! Website Anda sudah aktif</h1><p>Silakan unggah file website Anda ke public_html",
                "under-construction | <title>Dinas</title><h1>Mohon maaf</h1><p>Situs sedang dalam perbaikan. Silakan kembali lagi nanti.",
                "under-construction | <title>Coming Soon</title><p>Segera hadir",
                "under-construction | <title>Kelurahan</title><p>Website ini masih dalam tahap pengembangan",
                "under-construction | <title>Maintenance</title><p>Briefly unavailable for scheduled maintenance. Check back in a minute.",
                "directory-listing | <title>Index of /</title><h1>Index of /</h1><pre><a href='?C=N'>Name</a> cgi-bin/ wp-content/</pre>",
                "directory-listing | <title>Directory listing for /</title><h2>Directory listing for /</h2>",
                "soft-not-found | <title>404 Not Found</title><p>The requested URL was not found",
                "soft-not-found | <title>Halaman tidak ditemukan - Dinas Kesehatan</title><h1>Ups</h1>",
                "soft-not-found | <title>Dinas Kesehatan</title><h1>Halaman yang Anda cari tidak ditemukan</h1>",
                "soft-not-found | <title>Page not found | Dinas</title><p>Sorry",
                "soft-not-found | <title>Dinas</title><h1>404</h1><p>Kembali ke beranda",
                "login-only | <title>Masuk</title><form><input name=user><input type=password name=p><button>Masuk</button></form>",
                "hacked | <title>Hacked By Mr.Tikus</title><h1>Hacked By Mr.Tikus</h1><p>Greetz to all",
                "hacked | <html><body><center>Defaced by Tim Bayangan</center></body></html>",
                "server-error | <title>Database Error</title><h1>Error establishing a database connection</h1>",
                "server-error | <p>Telah terjadi galat serius pada situs web ini.</p>",
                "server-error | <b>Fatal error</b>: Uncaught PDOException: SQLSTATE[HY000] in /home/x/index.php",
                "blocked-by-firewall | <title>Just a moment...</title><script src='/cdn-cgi/challenge-platform/h/b/orchestrate'></script>",
                "blocked-by-firewall | <title>Access denied</title><h1>Sucuri WebSite Firewall - Access Denied</h1>",
                "blocked-by-firewall | <html><body><iframe src='/_Incapsula_Resource?CWUDNSAI=9'></iframe>Request unsuccessful. Incapsula incident ID: 1</body>",
                "blocked-by-firewall | <title>Not Acceptable!</title><p>This error was generated by Mod_Security.",
                "blocked-by-firewall | <p>Generated by Wordfence at Mon, 2 Nov 2026. Your computer's time",
                "blocked-by-firewall | <title>Request Rejected</title>The requested URL was rejected. Please consult with your administrator. Your support ID is: 1",
                "blocked-by-firewall | <title>Diblokir</title><p>Situs ini diblokir. Trust Positif <a href='https://trustpositif.example/'>cek</a>",
                "empty | <html><head><title>Dinas</title></head><body><div id=root></div><script src=app.js></script></body></html>",
            })
    void recognises_what_is_not_the_site(String code, String html) {
        assertThat(seen(Purpose.HOME, html).map(Outcome::code)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>Dinas Kesehatan Kota</title><h1>Selamat datang</h1>",
                "<title>Jalan Merdeka dalam perbaikan</title><h1>Jalan Merdeka dalam perbaikan</h1>",
                "<title>Website OPD diretas, hacked by kelompok anonim</title><h1>Website OPD diretas</h1><p>Halaman bertuliskan hacked by anonim.",
                "<title>Kominfo blokir situs judi slot gacor dan togel online</title><h1>Kominfo blokir slot gacor</h1><p>slot gacor slot88 maxwin sbobet togel online situs judi slot gacor slot gacor slot88 maxwin",
                "<title>Pencarian anak hilang: belum ditemukan</title><h1>Anak hilang tidak ditemukan</h1>",
                "<title>Aplikasi baru segera hadir</title><h1>Coming soon: aplikasi SAMBAT</h1>",
                "<title>Akun media sosial palsu</title><h1>Account suspended: akun Twitter dinas ditangguhkan</h1>",
                "<title>Sosialisasi domain go.id</title><p>Domain dijual di pasar gelap; buy this domain, katanya.",
                "<title>Bimtek keamanan</title><p>Peserta belajar ModSecurity, Wordfence dan Imunify360; cloudflare ray id dijelaskan.",
                "<title>Pelatihan Linux</title><p>Jika muncul Welcome to nginx, server berhasil dipasang. Error establishing a database connection dibahas.",
                "<title>Masuk</title><form><input type=password></form>",
                "<title>Index of /pembangunan manusia</title><h1>Indeks pembangunan</h1>",
                "<title>Rumah 404 warga direhab</title><h1>404 rumah direhab</h1>",
                "<title>Cara mengurus: berkas tidak ditemukan</title>",
            })
    void leaves_pages_alone_that_write_of_such_things(String start) {
        assertThat(seen(Purpose.HOME, start + MATTER)).isEmpty();
    }

    @Test
    void tells_a_site_full_of_gambling() {
        String html =
                "<title>SLOT GACOR 2026: Situs Slot Online Maxwin</title><h1>Situs slot gacor</h1>"
                        + "<p>Daftar slot gacor, rtp live, scatter hitam, maxwin, gates of olympus, link alternatif sbobet. "
                                .repeat(6)
                        + MATTER;

        assertThat(seen(Purpose.HOME, html)).containsInstanceOf(Outcome.Hacked.class);
    }

    @Test
    void a_short_page_of_a_small_unit_is_a_page() {
        String html =
                "<title>Kelurahan Sukun</title><h1>Kelurahan Sukun</h1><p>Jl. Sukun 1. Telepon 0341-1.";

        assertThat(seen(Purpose.HOME, html)).isEmpty();
    }

    @Test
    void a_picture_alone_is_not_empty() {
        assertThat(seen(Purpose.HOME, "<body><img src=poster.jpg></body>")).isEmpty();
    }

    @Test
    void a_challenge_may_come_with_an_error_status() {
        var response =
                response(
                        403,
                        Headers.none(),
                        "<title>Attention Required! | Cloudflare</title><div id=cf-error-details>Sorry, you have been blocked</div>");

        assertThat(Signs.behindError(Sight.of(SITE, Purpose.HOME, response)))
                .contains(new Outcome.BlockedByFirewall("Cloudflare"));
    }

    @Test
    void an_ordinary_403_is_no_firewall() {
        var response =
                response(403, Headers.none(), "<title>403 Forbidden</title><h1>Forbidden</h1>");

        assertThat(Signs.behindError(Sight.of(SITE, Purpose.HOME, response))).isEmpty();
    }

    @Test
    void a_challenge_is_told_by_its_header_alone() {
        var headers = new Headers(List.of(new Headers.Field("CF-Mitigated", "challenge")));

        assertThat(Signs.behindError(Sight.of(SITE, Purpose.HOME, response(403, headers, ""))))
                .contains(new Outcome.BlockedByFirewall("Cloudflare"));
    }

    private static Optional<Outcome> seen(Purpose purpose, String html) {
        return Signs.behindPage(Sight.of(SITE, purpose, response(200, Headers.none(), html)));
    }

    private static Response response(int status, Headers headers, String html) {
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        var page = new Page(SITE, html, Jsoup.parse(html, SITE.toString()), Dated.unknown());
        return new Response(SITE, status, headers, body, body.length, false, "", Optional.of(page));
    }
}
