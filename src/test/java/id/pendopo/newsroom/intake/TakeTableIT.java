package id.pendopo.newsroom.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.City;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.identity.WithPeople;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.Place;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.newsroom.intake.TakeReport.Taking;
import id.pendopo.newsroom.intake.table.PlannedReport.Wrong;
import id.pendopo.newsroom.intake.table.TakeTable;
import id.pendopo.newsroom.intake.table.TakeTable.Confirmation;
import id.pendopo.newsroom.intake.table.TakeTable.Preview;
import id.pendopo.newsroom.story.StoryRepository;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithPeople
@TestPropertySource(properties = "pendopo.first.city=35.74")
class TakeTableIT {
    @Autowired private TakeTable tables;
    @Autowired private TakeReport reports;
    @Autowired private StoryRepository stories;
    @Autowired private Directory directory;
    @Autowired private InstantSource clock;
    private City city;
    private Unit unit;
    private Actor operator;
    private LocalDate day;

    @BeforeEach
    void somebody() {
        city = directory.city(new CityCode("35.74")).orElseThrow();
        unit = directory.unit(city.code(), "dinas-pendidikan").orElseThrow();
        operator =
                new Actor(
                        UUID.randomUUID(),
                        "Operator",
                        Set.of(
                                new Granted(NewsroomPermission.WRITE, unit.scope()),
                                new Granted(NewsroomPermission.VIEW, unit.scope())));
        Instant now = clock.instant();
        day = LocalDate.ofInstant(now, city.zone());
    }

    @Test
    void names_every_faulty_row_and_writes_nothing() {
        var ready =
                ready(
                        "apa;tanggal;kelurahan;kemajuan;unit;video\n"
                                + "Menata taman sekolah;31/02/2026;Negeri Dongeng;banyak;;\n"
                                + ";"
                                + day
                                + ";;;Dinas Lain;javascript:x\n"
                                + "Membagikan buku;"
                                + day
                                + ";;80%;;\n");

        assertThat(ready.rows().get(0).wrong())
                .extracting(Wrong::column)
                .containsExactlyInAnyOrder("tanggal", "kelurahan", "kemajuan");
        assertThat(ready.rows().get(1).wrong())
                .extracting(Wrong::column)
                .containsExactlyInAnyOrder("apa", "unit", "video");
        assertThat(ready.rows().get(2).sound()).isTrue();
        assertThat(tables.confirm(city, ready.table().id(), ready.digest(), true, operator))
                .isEqualTo(new Confirmation.Faulty());
    }

    @Test
    void writes_what_was_shown_once() {
        String table =
                "apa;tanggal;judul\nMembagikan buku %s;%s;A\nMenata taman sekolah;%s;B\n"
                        .formatted(operator.id(), day, day);
        var ready = ready(table);

        assertThat(tables.confirm(city, ready.table().id(), ready.digest(), true, operator))
                .isEqualTo(new Confirmation.Written(2));
        assertThat(tables.confirm(city, ready.table().id(), ready.digest(), true, operator))
                .isEqualTo(new Confirmation.Done());
        assertThat(ready(table).fresh()).isZero();
    }

    @Test
    void refuses_what_was_not_shown_and_who_did_not_bring_it() {
        var ready = ready("apa;tanggal\nMembuka kelas baru %s;%s\n".formatted(operator.id(), day));
        var other = new Actor(UUID.randomUUID(), "Lain", operator.granted());

        assertThat(tables.confirm(city, ready.table().id(), "lain", false, operator))
                .isEqualTo(new Confirmation.ChangedMeanwhile());
        assertThat(tables.confirm(city, ready.table().id(), ready.digest(), false, other))
                .isEqualTo(new Confirmation.Gone());
    }

    @Test
    void says_which_columns_are_missing() {
        assertThat(tables.preview(city, "x.csv", bytes("judul\nA\n"), operator))
                .isInstanceOf(Preview.HeadsMissing.class);
    }

    @Test
    void a_program_that_sends_again_makes_no_second_story() {
        var key = new ReceiptKey(ReceiptKey.Source.API, operator.id().toString(), "1");
        Report report = Report.on(day).at(Place.named("Balai kota"));
        Report told =
                new Report(
                        report.kind(),
                        "",
                        "Membuka perpustakaan",
                        report.day(),
                        "",
                        "",
                        "",
                        report.place(),
                        report.programme(),
                        report.progress(),
                        "",
                        List.of(),
                        "",
                        "",
                        "");

        var first = (Taking.Made) take(key, told);

        assertThat(stories.find(first.story()).orElseThrow().status())
                .isEqualTo(StoryStatus.SUBMITTED);
        assertThat(take(key, told)).isEqualTo(new Taking.Again(first.story()));
        assertThat(take(key, told.of(Optional.empty()).at(Place.unknown())))
                .isEqualTo(new Taking.KeyReused(first.story()));
        assertThat(take(new ReceiptKey(ReceiptKey.Source.API, "x", "2"), report))
                .isEqualTo(new Taking.Faulty(List.of(ReportFault.WHAT_MISSING)));
    }

    private Taking take(ReceiptKey key, Report report) {
        return reports.take(key, city, Optional.of(unit.id()), report, true, operator);
    }

    private Preview.Ready ready(String table) {
        return (Preview.Ready) tables.preview(city, "kegiatan.csv", bytes(table), operator);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
