package id.pendopo.observatory.probe;

import static id.pendopo.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.observatory.Expected;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.observatory.date.Dated;
import id.pendopo.observatory.date.Reason;
import id.pendopo.observatory.date.Stated;
import id.pendopo.observatory.probe.copy.SimHash;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.observatory.visit.Response;
import id.pendopo.observatory.visit.Visit;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopiesProbeTest {
    private static final String TEXT =
            "Dinas menggelar imunisasi polio serentak di seratus posyandu yang tersebar di lima kecamatan kota. Kepala"
                    + " dinas mengatakan sasaran imunisasi tahun ini mencapai dua puluh ribu anak balita di seluruh"
                    + " kelurahan. Warga diminta membawa buku kesehatan ibu dan anak lalu datang sebelum pukul sebelas siang"
                    + " agar antrean tertib dan vaksin tetap terjaga mutunya sampai sore hari.";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Test
    void an_item_that_another_unit_published_before_is_a_copy() {
        var read = read(visit(TEXT, Optional.of(DAY)), neighbour(TEXT, DAY.minusDays(1)));

        assertThat(read.value("copied")).isEqualTo(1);
        assertThat(read.findings("copied").getFirst().values())
                .contains("Dinas Lain", "https://lain.kotacontoh.go.id/berita/1");
    }

    @Test
    void the_earlier_one_is_the_original() {
        var read = read(visit(TEXT, Optional.of(DAY)), neighbour(TEXT, DAY.plusDays(1)));

        assertThat(read.value("copied")).isZero();
    }

    @Test
    void on_the_same_day_or_without_a_day_nobody_is_called_a_copier() {
        assertThat(read(visit(TEXT, Optional.of(DAY)), neighbour(TEXT, DAY)).value("copied"))
                .isZero();
        assertThat(
                        read(visit(TEXT, Optional.empty()), neighbour(TEXT, DAY.minusDays(1)))
                                .value("copied"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sumber: Diskominfo", "Rilis Kominfo Kota", "Dikutip dari: laman kota"})
    void a_release_that_names_its_source_is_no_copy(String source) {
        String text = TEXT + " " + source;

        var read = read(visit(text, Optional.of(DAY)), neighbour(text, DAY.minusDays(1)));

        assertThat(read.value("copied")).isZero();
    }

    @Test
    void another_text_is_no_copy() {
        String other = TEXT.replaceAll("a(\\w+)", "e$1").replace("imunisasi", "kerja bakti");

        assertThat(
                        read(visit(TEXT, Optional.of(DAY)), neighbour(other, DAY.minusDays(1)))
                                .value("copied"))
                .isZero();
    }

    @Test
    void the_sites_own_stored_item_is_no_neighbour() {
        var own =
                new Neighbours.Item(
                        "Dinas",
                        URI.create("https://www.dinkes.kotacontoh.go.id/berita/lama"),
                        "Imunisasi",
                        Optional.of(DAY.minusDays(3)),
                        SimHash.of(TEXT).getAsLong());

        assertThat(read(visit(TEXT, Optional.of(DAY)), own).value("copied")).isZero();
    }

    @Test
    void without_neighbours_or_items_nothing_is_measured() {
        assertThat(Read.of(new CopiesProbe(), visit(TEXT, Optional.of(DAY))).unmeasured("copied"))
                .isEqualTo(Unmeasured.NOTHING_REGISTERED);
        assertThat(read(aVisit().build(), neighbour(TEXT, DAY)).unmeasured("copied"))
                .isEqualTo(Unmeasured.NOTHING_FOUND);
    }

    private static Read read(Visit visit, Neighbours.Item... items) {
        var context =
                new Context(
                        Expected.nothing(),
                        History.none(),
                        new Neighbours(List.of(items)),
                        Context.nothing().zone());
        return Read.of(new CopiesProbe(), visit, context);
    }

    private static Neighbours.Item neighbour(String text, LocalDate day) {
        return new Neighbours.Item(
                "Dinas Lain",
                URI.create("https://lain.kotacontoh.go.id/berita/1"),
                "Imunisasi",
                Optional.of(day),
                SimHash.of(text).getAsLong());
    }

    /** A visit with one item of news, dated as told. */
    private static Visit visit(String text, Optional<LocalDate> day) {
        var visit =
                aVisit().page(
                                Purpose.NEWS_ITEM,
                                "/berita/1",
                                "<title>Imunisasi</title><article><p>" + text + "</p></article>")
                        .build();
        var fetches = visit.fetches().stream().map(f -> dated(f, day)).toList();
        return new Visit(
                visit.registered(),
                visit.startedAt(),
                visit.endedAt(),
                fetches,
                visit.files(),
                visit.variants(),
                visit.certificate(),
                visit.disguises(),
                visit.missing(),
                visit.links());
    }

    private static Fetch dated(Fetch fetch, Optional<LocalDate> day) {
        if (fetch.purpose() != Purpose.NEWS_ITEM) {
            return fetch;
        }
        Response was = fetch.response().orElseThrow();
        Page page = was.page().orElseThrow();
        var stated = day.map(d -> new Stated(d, Optional.empty(), 0.9, Reason.META, d.toString()));
        var now =
                new Page(
                        page.address(),
                        page.html(),
                        page.document(),
                        new Dated(stated, Optional.empty()));
        var response =
                new Response(
                        was.address(),
                        was.status(),
                        was.headers(),
                        was.body(),
                        was.wireBytes(),
                        was.truncated(),
                        was.contentHash(),
                        Optional.of(now));
        return new Fetch(
                fetch.requested(),
                fetch.purpose(),
                fetch.at(),
                fetch.firstByte(),
                fetch.hops(),
                fetch.outcome(),
                Optional.of(response));
    }
}
