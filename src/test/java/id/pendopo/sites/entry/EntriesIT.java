package id.pendopo.sites.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitType;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.fixture.RawClient;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditEntry;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.sites.EntryKind;
import id.pendopo.sites.Section;
import id.pendopo.sites.SectionContent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@PendopoIT
@TestPropertySource(properties = "pendopo.platform.web.limits.on=false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntriesIT {
    private static final CityCode CITY = new CityCode("35.73");

    @Autowired private Directory directory;
    @Autowired private WriteEntry write;
    @Autowired private WithdrawEntry withdraw;
    @Autowired private MoveEntry move;
    @Autowired private Entries entries;
    @Autowired private AuditTrail audit;
    @Autowired private ObjectProvider<SectionContent> sections;
    @LocalServerPort private int port;

    private final Actor operator = new Actor(UUID.randomUUID(), "Operator Uji", Set.of());
    private RawClient client;
    private List<Unit> units;
    private int next;

    @BeforeAll
    void begin_a_city() {
        directory.found(CITY, Actor.system());
        client = new RawClient(port);
        units = directory.units(CITY).stream().filter(u -> u.type() == UnitType.KELURAHAN).toList();
    }

    @Test
    void a_draft_is_seen_by_nobody() {
        Unit unit = unit();
        add(unit, "Rahasia dapur", new EntryBody.FreePage("<p>Belum.</p>"), false);

        assertThat(get(unit, "/halaman/rahasia-dapur").status()).isEqualTo(404);
        assertThat(get(unit, "/profil").text()).doesNotContain("Rahasia dapur");
    }

    @Test
    void what_is_written_is_public_at_once_and_harmless() {
        Unit unit = unit();
        assertThat(get(unit, "/layanan").text()).doesNotContain("Surat pindah");

        add(unit, "Surat pindah", service("<p onclick=x()>Untuk warga.</p><script>x()</script>"));

        assertThat(get(unit, "/layanan").text()).contains("Surat pindah");
        String page = get(unit, "/layanan/surat-pindah").text();
        assertThat(page)
                .contains("<p>Untuk warga.</p>", "Fotokopi KTP", "Tanpa biaya")
                .doesNotContain("onclick", "x()");
    }

    @Test
    void script_in_plain_fields_stays_text() {
        Unit unit = unit();
        String evil = "<script>alert(1)</script>\"'>";
        add(unit, "A " + evil, new EntryBody.Document(evil, evil, Optional.of(2025), file()));

        assertThat(get(unit, "/dokumen").text())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void a_withdrawn_entry_says_why_and_is_in_no_list() {
        Unit unit = unit();
        Entry entry = add(unit, "Layanan lama", service("<p>Isi lama.</p>"));
        get(unit, "/layanan/layanan-lama");

        withdraw.withdraw(entry.id(), entry.version(), "Pindah ke dinas", operator);

        RawClient.Answer gone = get(unit, "/layanan/layanan-lama");
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.text()).contains("Pindah ke dinas").doesNotContain("Isi lama");
        assertThat(get(unit, "/layanan").text()).doesNotContain("Layanan lama");
        assertThatThrownBy(() -> withdraw.withdraw(entry.id(), 2, " ", operator))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_withdrawn_draft_never_was_public_and_is_not_found() {
        Unit unit = unit();
        Entry entry = add(unit, "Batal", new EntryBody.FreePage("<p>Batal</p>"), false);
        withdraw.withdraw(entry.id(), entry.version(), "Batal", operator);

        assertThat(get(unit, "/halaman/batal").status()).isEqualTo(404);
    }

    @Test
    void a_form_read_before_somebody_elses_change_is_refused() {
        Unit unit = unit();
        Entry seen = add(unit, "Bersama", new EntryBody.FreePage("<p>1</p>"));
        change(seen, "<p>2</p>");

        Writing late = change(seen, "<p>3</p>");

        assertThat(late).isInstanceOf(Writing.Stale.class);
        assertThat(get(unit, "/halaman/bersama").text()).contains("<p>2</p>");
        assertThat(audit.historyOf("sites.entry", seen.id(), 9))
                .extracting(AuditEntry::act)
                .containsExactly("sites.entry.changed", "sites.entry.added");
    }

    @Test
    void one_part_of_the_profile_is_written_once_and_missing_ones_are_said() {
        Unit unit = unit();
        EntryBody tasks = new EntryBody.Profile(ProfilePart.TASKS, "<p>Melayani.</p>");
        Entry first = add(unit, "Tugas", tasks);

        assertThat(write.add(draft(unit, "Lagi", tasks, true), operator))
                .isEqualTo(new Writing.Taken(first));
        assertThat(get(unit, "/profil").text()).contains("Tugas dan fungsi", "Belum tersedia");
        assertThat(get(unit, "/profil/tugas").text()).contains("Melayani.");
        assertThat(client.get(host(unit), "/profil/tugas", "Cookie: bahasa=en").status())
                .isEqualTo(200);
    }

    @Test
    void all_that_the_law_asks_is_listed_with_what_is_there() {
        Unit unit = unit();
        add(
                unit,
                "LKjIP 2025",
                new EntryBody.PublicInformation(
                        "performance",
                        "<p>Capaian.</p>",
                        Optional.of(2025),
                        LocalDate.of(2026, 2, 1),
                        Attached.NONE));

        String page = get(unit, "/informasi-publik").text();

        assertThat(page)
                .contains(
                        "LKjIP 2025",
                        "Informasi berkala",
                        "Informasi serta-merta",
                        "Saat ini tidak ada");
        for (LawItem item : LawList.items()) {
            assertThat(page).contains("id=\"" + item.key());
        }
    }

    @Test
    void events_to_come_stand_before_those_that_are_over() {
        Unit unit = unit();
        add(unit, "Senam massal", event(Instant.parse("2001-01-01T01:00:00Z")));
        add(unit, "Bazar warga", event(Instant.parse("2199-01-01T01:00:00Z")));

        String page = get(unit, "/agenda").text();

        assertThat(page.indexOf("Bazar warga"))
                .isPositive()
                .isLessThan(page.indexOf("Senam massal"));
        assertThat(page).contains("1 Januari 2199, 08.00");
        assertThat(entries.coming(CITY, Optional.empty(), Instant.EPOCH, 99))
                .extracting(Entry::title)
                .containsSubsequence("Senam massal", "Bazar warga");
    }

    @Test
    void the_unit_orders_its_lists_itself() {
        Unit unit = unit();
        add(unit, "Pertama", service(""));
        Entry second = add(unit, "Kedua", service(""));

        move.move(second, true, operator);
        move.move(second, true, operator);

        assertThat(entries.publicOf(unit.id(), EntryKind.SERVICE))
                .extracting(Entry::title)
                .containsExactly("Kedua", "Pertama");
    }

    @Test
    void filled_sections_are_counted_and_empty_ones_too() {
        Unit unit = unit();
        add(unit, "Apa itu?", new EntryBody.Question("<p>Itu.</p>"));

        long questions =
                sections.stream()
                        .flatMap(s -> Stream.ofNullable(s.of(unit).get(Section.QUESTIONS)))
                        .mapToLong(Long::longValue)
                        .sum();
        assertThat(questions).isEqualTo(1);
        assertThat(get(unit, "/tanya-jawab").text()).contains("Apa itu?", "<p>Itu.</p>");
    }

    @Test
    void every_section_has_a_page_even_when_nothing_stands_in_it() {
        Unit unit = unit();
        for (String path :
                List.of(
                        "/profil",
                        "/layanan",
                        "/informasi-publik",
                        "/agenda",
                        "/dokumen",
                        "/tanya-jawab")) {
            assertThat(get(unit, path).status()).as(path).isEqualTo(200);
        }
        assertThat(get(unit, "/layanan/tidak-ada").status()).isEqualTo(404);
    }

    private Unit unit() {
        return units.get(next++);
    }

    private Entry add(Unit unit, String title, EntryBody body) {
        return add(unit, title, body, true);
    }

    private Entry add(Unit unit, String title, EntryBody body, boolean publish) {
        return switch (write.add(draft(unit, title, body, publish), operator)) {
            case Writing.Written(var entry) -> entry;
            case Writing other -> throw new AssertionError(other);
        };
    }

    private Writing change(Entry seen, String text) {
        return write.change(
                seen.id(),
                seen.version(),
                new EntryDraft(
                        seen.city(),
                        seen.unit(),
                        seen.title(),
                        new EntryBody.FreePage(text),
                        false,
                        false),
                operator);
    }

    private static EntryDraft draft(Unit unit, String title, EntryBody body, boolean publish) {
        return new EntryDraft(unit.city(), unit.id(), title, body, publish, false);
    }

    private static EntryBody service(String about) {
        return new EntryBody.Service(
                about,
                List.of("Fotokopi KTP"),
                List.of("Datang ke loket"),
                "Tanpa biaya",
                "1 hari",
                List.of(),
                "Kantor kelurahan",
                "Surat",
                Attached.NONE);
    }

    private static EntryBody event(Instant from) {
        return new EntryBody.Agenda("", from, Optional.empty(), false, "Balai", "");
    }

    private static Attached file() {
        return Attached.link("https://contoh.id/berkas.pdf");
    }

    private RawClient.Answer get(Unit unit, String path) {
        return client.get(host(unit), path);
    }

    private String host(Unit unit) {
        return unit.slug() + "." + directory.city(CITY).flatMap(c -> c.host()).orElseThrow();
    }
}
