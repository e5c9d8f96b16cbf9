package id.pendopo.sites.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.City;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.fixture.RawClient;
import id.pendopo.fixture.Rudeness;
import id.pendopo.platform.access.Actor;
import id.pendopo.sites.EntryKind;
import id.pendopo.sites.Sites;
import id.pendopo.sites.entry.Entries;
import id.pendopo.sites.entry.Entry;
import id.pendopo.sites.entry.EntryBody;
import id.pendopo.sites.entry.EntryDraft;
import id.pendopo.sites.entry.EntryText;
import id.pendopo.sites.entry.ProfilePart;
import id.pendopo.sites.entry.WriteEntry;
import id.pendopo.sites.entry.Writing;
import id.pendopo.sites.wordpress.read.LeftOut;
import id.pendopo.sites.wordpress.read.LeftOut.Reason;
import id.pendopo.sites.wordpress.read.OldPages;
import id.pendopo.sites.wordpress.read.Recorded;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Pages of an old site become entries, each once, and never over what somebody wrote here. */
@PendopoIT
@TestPropertySource(
        properties = {
            "pendopo.platform.web.limits.on=false",
            "pendopo.sites.moving.allow-loopback=true",
            "pendopo.sites.moving.delay=0ms",
            "pendopo.sites.moving.active=false"
        })
class MovedPagesIT {
    private static final CityCode CITY = new CityCode("35.73");

    @Autowired private Directory directory;
    @Autowired private Sites sites;
    @Autowired private StartMove start;
    @Autowired private RunMove run;
    @Autowired private MoveRepository moves;
    @Autowired private Entries entries;
    @Autowired private WriteEntry write;
    @LocalServerPort private int port;

    private final Actor operator = new Actor(UUID.randomUUID(), "Operator Uji", Set.of());
    private final Recorded wordpress = new Recorded();
    private final OldPages pages = new OldPages(wordpress);

    @BeforeEach
    void found() throws Exception {
        directory.found(CITY, Actor.system());
        wordpress.whole();
        wordpress.server.otherwise(
                Rudeness.answer(200, Map.of("Content-Type", "image/jpeg"), jpeg()));
        wordpress.server.on(
                "/wp-content/uploads/2016/07/renja-2024.pdf",
                Rudeness.answer(200, Map.of("Content-Type", "application/pdf"), pdf()));
    }

    @AfterEach
    void close() {
        wordpress.close();
    }

    @Test
    void pages_stand_where_their_words_say() {
        Unit unit = unit(30);
        pages.add(1, "Sejarah Dinas", "<p>Berdiri tahun 1950.</p>");
        pages.add(2, "Layanan Akta Kelahiran", "<p>Bawa KTP.</p>");
        pages.add(3, "Renja 2024", "<p>Rencana kerja.</p>");
        pages.add(4, "Inovasi Kami", "<p>Posyandu keliling.</p>");
        pages.add(5, "FAQ", "<h3>Jam buka?</h3><p>Pukul 8.</p><h3>Di mana?</h3><p>Balai.</p>");
        pages.add(
                6,
                "Unduhan",
                "<ul><li><a href='/wp-content/uploads/2016/07/renja-2024.pdf'>Renja 2024</a></li></ul>");
        pages.add(7, "Kontak", "[contact-form-7 id=\"1\"]");

        Move move = move(unit);

        assertThat(move.count().added()).isEqualTo(6);
        assertThat(one(unit, EntryKind.PROFILE).body())
                .isEqualTo(
                        new EntryBody.Profile(ProfilePart.HISTORY, "<p>Berdiri tahun 1950.</p>"));
        assertThat(one(unit, EntryKind.SERVICE).title()).isEqualTo("Layanan Akta Kelahiran");
        assertThat(one(unit, EntryKind.PUBLIC_INFORMATION).slug()).isEqualTo("work-plan-2024");
        assertThat(one(unit, EntryKind.PAGE).title()).isEqualTo("Inovasi Kami");
        assertThat(entries.publicOf(unit.id(), EntryKind.FAQ))
                .extracting(Entry::title)
                .containsExactly("Jam buka?", "Di mana?");
        assertThat(one(unit, EntryKind.DOCUMENT).body().attached().href())
                .startsWith("/media/")
                .endsWith(".pdf");
        assertThat(get(unit, "/?page_id=1").header("location")).endsWith("/profil/sejarah");
        assertThat(get(unit, "/faq/").header("location")).endsWith("/tanya-jawab");
        assertThat(get(unit, "/unduhan/").header("location")).endsWith("/dokumen#renja-2024");
        assertThat(get(unit, "/kontak").status()).isEqualTo(200);
        assertThat(get(unit, "/?page_id=7").header("location")).endsWith("/kontak");
        assertThat(moves.lines(move.id())).extracting(LeftOut::reason).contains(Reason.PAGE);
    }

    @Test
    void a_page_comes_with_its_pictures_its_date_and_the_pages_below_it() {
        Unit unit = unit(31);
        pages.add(
                1, "Program Unggulan", "<p>Isi.</p><img src='/wp-content/uploads/2016/07/a.jpg'>");
        pages.below(
                1, 2, "Posyandu Keliling", "<p>Lihat <a href='/program-unggulan/'>induk</a>.</p>");

        move(unit);

        String parent = get(unit, "/halaman/program-unggulan").text();
        assertThat(parent).contains("src=\"/media/", "href=\"/halaman/posyandu-keliling\"");
        String child = get(unit, "/halaman/posyandu-keliling").text();
        assertThat(child).contains("href=\"/halaman/program-unggulan\"");
        Entry entry =
                entries.published(unit.id(), EntryKind.PAGE, "program-unggulan").orElseThrow();
        assertThat(entry.updatedAt()).isEqualTo(Instant.parse("2016-07-22T02:30:00Z"));
        String picture = EntryText.of(entry.body()).split("src=\"")[1].split("\"")[0];
        assertThat(get(unit, picture).status()).isEqualTo(200);
    }

    @Test
    void a_page_changed_there_comes_anew_unless_somebody_wrote_here() {
        Unit unit = unit(32);
        pages.add(1, "Visi dan Misi", "<p>Lama.</p>");
        pages.add(2, "Inovasi", "<p>Lama.</p>");
        move(unit);
        Entry page = one(unit, EntryKind.PAGE);
        write.change(
                page.id(),
                page.version(),
                page(unit, "Inovasi", "<p>Ditulis di sini.</p>"),
                operator);
        pages.clear();
        pages.add(1, "Visi Misi Dinas", "<p>Baru.</p>");
        pages.add(2, "Inovasi", "<p>Baru.</p>");

        Move second = move(unit);
        Move third = move(unit);

        assertThat(second.count().changed()).isEqualTo(1);
        assertThat(second.count().kept()).isEqualTo(1);
        assertThat(EntryText.of(one(unit, EntryKind.PROFILE).body())).isEqualTo("<p>Baru.</p>");
        assertThat(EntryText.of(one(unit, EntryKind.PAGE).body()))
                .isEqualTo("<p>Ditulis di sini.</p>");
        assertThat(moves.lines(second.id()))
                .extracting(LeftOut::reason)
                .contains(Reason.CHANGED_HERE);
        assertThat(third.count().added() + third.count().changed()).isZero();
    }

    @Test
    void a_section_the_unit_has_written_stays_and_the_old_page_leads_to_it() {
        Unit unit = unit(33);
        var own = new EntryBody.Profile(ProfilePart.VISION, "<p>Milik unit.</p>");
        assertThat(write.add(new EntryDraft(CITY, unit.id(), "Visi", own, true, false), operator))
                .isInstanceOf(Writing.Written.class);
        pages.add(1, "Visi dan Misi", "<p>Dari situs lama.</p>");
        pages.add(2, "Tentang Kami", "<p>Pertama.</p>");
        pages.add(3, "Profil", "<p>Kedua.</p>");

        Move move = move(unit);

        assertThat(
                        EntryText.of(
                                entries.published(unit.id(), EntryKind.PROFILE, "visi-misi")
                                        .orElseThrow()
                                        .body()))
                .isEqualTo("<p>Milik unit.</p>");
        assertThat(moves.lines(move.id()))
                .filteredOn(l -> l.reason() == Reason.WRITTEN_HERE)
                .extracting(LeftOut::title, LeftOut::detail)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Visi dan Misi", "/profil/visi-misi"));
        assertThat(get(unit, "/visi-dan-misi/").header("location")).endsWith("/profil/visi-misi");
        assertThat(one(unit, EntryKind.PAGE).title())
                .as("two pages of one sort: the second stands for itself")
                .isEqualTo("Profil");
    }

    @Test
    void blogs_in_folders_of_one_host_lead_on_from_the_unit_and_from_the_city() {
        Unit one = unit(34);
        Unit other = unit(35);
        wordpress.blog("/satu").blog("/dua");

        assertThat(move(one, "/satu/").count().added()).isEqualTo(8);
        assertThat(move(other, "/dua/").count().added()).isEqualTo(8);

        String post = "/2016/07/22/rapat-koordinasi-posyandu/";
        String here = "http://" + sites.of(one).origin().getHost();
        assertThat(get(one, "/satu" + post).header("location"))
                .startsWith(here)
                .endsWith("/berita/rapat-koordinasi-posyandu");
        assertThat(get(one, "/satu/?p=50").header("location"))
                .endsWith("/berita/rapat-koordinasi-posyandu");
        assertThat(get(one, "/satu/feed/").header("location")).endsWith("/berita/rss.xml");
        assertThat(get(one, "/satu/2016/07/").header("location")).endsWith("/berita");
        assertThat(get(one, "/satu/").header("location")).endsWith(":" + port + "/");
        assertThat(get(one, "/dua" + post).status()).isEqualTo(404);
        assertThat(city("/satu" + post).header("location"))
                .startsWith(here)
                .endsWith("/berita/rapat-koordinasi-posyandu");
        assertThat(city("/dua/profil/").header("location"))
                .startsWith("http://" + sites.of(other).origin().getHost())
                .endsWith("/profil/gambaran-umum");
        assertThat(city("/tiga" + post).status()).isEqualTo(404);
    }

    private RawClient.Answer city(String path) {
        String host = directory.city(CITY).flatMap(City::host).orElseThrow();
        return new RawClient(port).get(host, path);
    }

    private static EntryDraft page(Unit unit, String title, String html) {
        return new EntryDraft(CITY, unit.id(), title, new EntryBody.FreePage(html), true, false);
    }

    private Entry one(Unit unit, EntryKind kind) {
        List<Entry> all = entries.publicOf(unit.id(), kind);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private Move move(Unit unit) {
        return move(unit, "/");
    }

    private Move move(Unit unit, String blog) {
        var order =
                new Move.Order(
                        CITY,
                        unit.id(),
                        Move.Source.REST,
                        wordpress.server.at(blog).toString(),
                        Optional.empty(),
                        Optional.empty(),
                        false);
        UUID id = start.prepare(order, Actor.system());
        assertThat(run.run(id, count -> {})).isTrue();
        Move move = moves.find(id).orElseThrow();
        assertThat(move.status()).as(move.fault() + move.detail()).isEqualTo(Move.Status.DONE);
        return move;
    }

    /** A unit of its own for each test: they share the database. */
    private Unit unit(int number) {
        return directory.units(CITY).get(number);
    }

    private RawClient.Answer get(Unit unit, String path) {
        return new RawClient(port).get(sites.of(unit).origin().getHost(), path);
    }

    private static byte[] jpeg() throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    private static byte[] pdf() {
        return """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
        trailer<</Root 1 0 R>>
        %%EOF
        """
                .getBytes(StandardCharsets.US_ASCII);
    }
}
