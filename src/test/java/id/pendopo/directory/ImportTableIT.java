package id.pendopo.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.exchange.ExportTable;
import id.pendopo.directory.exchange.ImportTable.Confirmation;
import id.pendopo.directory.exchange.ImportTable.Preview;
import id.pendopo.directory.exchange.Kind;
import id.pendopo.directory.exchange.Plan;
import id.pendopo.directory.exchange.Plan.Effect;
import id.pendopo.platform.table.TableFormat;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportTableIT {
    private final ImportFixture at = new ImportFixture();

    @Test
    void writes_nothing_until_confirmed_and_then_what_was_shown() {
        var ready =
                at.ready(
                        Kind.UNITS,
                        """
                        nama;jenis;induk;singkatan
                        Dinas Perhubungan;dinas;;Dishub
                        Kelurahan Jati;kelurahan;;Kel. Djati
                        """);

        assertThat(ready.plan().rows())
                .extracting(Plan.Planned::effect)
                .containsExactly(Effect.NEW, Effect.CHANGED);
        assertThat(at.register.events).isEmpty();
        assertThat(at.city().unit("dinas-perhubungan")).isEmpty();

        assertThat(at.confirm(ready)).isInstanceOf(Confirmation.Applied.class);
        Unit transport = at.city().unit("dinas-perhubungan").orElseThrow();
        assertThat(transport.aliases()).containsExactly("Dishub");
        assertThat(transport.parent().flatMap(at.city()::unit).map(Unit::type))
                .contains(UnitType.CITY_GOVERNMENT);
        assertThat(at.register.events)
                .extracting(Object::getClass)
                .containsExactly(UnitRegistered.class, UnitChanged.class);
        assertThat(at.register.history.of(transport.id(), 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.by()).isEqualTo("Sri"))
                .satisfies(entry -> assertThat(entry.act()).isEqualTo("directory.unit.registered"));
    }

    @Test
    void changes_nothing_when_the_same_file_comes_twice() {
        String file = "name,type,website\nDinas Perhubungan,dinas,dishub.probolinggokota.go.id\n";
        at.confirm(at.ready(Kind.UNITS, file));

        assertThat(at.ready(Kind.UNITS, file).plan().changes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void changes_nothing_when_an_export_comes_back(Kind kind) throws IOException {
        at.fill();
        CityRegister city = at.city();

        for (TableFormat format : TableFormat.values()) {
            for (Locale locale : List.of(ImportFixture.INDONESIAN, Locale.ENGLISH)) {
                var lines = new ExportTable(city, locale).lines(kind, city.units());
                Plan plan = at.ready(kind, at.file(lines, format)).plan();

                assertThat(plan.rows()).hasSizeGreaterThan(0);
                assertThat(plan.rows())
                        .allSatisfy(row -> assertThat(row.effect()).isEqualTo(Effect.UNCHANGED));
            }
        }
    }

    @Test
    void finds_rows_in_any_order() {
        var ready =
                at.ready(
                        Kind.UNITS,
                        """
                        nama,jenis,induk
                        Seksi A,lainnya,Bidang A
                        Bidang A,lainnya,Dinas Perhubungan
                        Dinas Perhubungan,dinas,
                        """);

        assertThat(ready.plan().count(Effect.NEW)).isEqualTo(3);
        assertThat(at.confirm(ready)).isInstanceOf(Confirmation.Applied.class);
    }

    @Test
    void hands_an_office_over_within_one_file() {
        at.fill();
        var ready =
                at.ready(
                        Kind.OFFICIALS,
                        """
                        unit,nama,jabatan,kepala,mulai,sampai
                        Dinas Sosial,Rina Sari S.Sos.,Kepala Dinas,ya,1/2/2026,
                        Dinas Sosial,Budi Santoso,Kepala Dinas,ya,,31/1/2026
                        """);

        assertThat(ready.plan().sound()).isTrue();
        at.confirm(ready);
        Unit social = at.city().unit("dinas-sosial").orElseThrow();
        assertThat(at.city().head(social.id(), LocalDate.of(2026, 3, 1)).map(Official::name))
                .contains("Rina Sari S.Sos.");
        assertThat(at.city().head(social.id(), LocalDate.of(2026, 1, 1)).map(Official::name))
                .contains("Budi Santoso");
    }

    @Test
    void keeps_a_file_with_any_faulty_row_out_whole() {
        var ready = at.ready(Kind.UNITS, "nama,jenis\nDinas Perhubungan,dinas\nDinas A,salah\n");

        assertThat(at.confirm(ready)).isInstanceOf(Confirmation.Faulty.class);
        assertThat(at.city().unit("dinas-perhubungan")).isEmpty();
    }

    @Test
    void asks_to_look_again_when_the_register_changed_what_the_file_does() {
        String file = "nama,jenis\nDinas Perhubungan,dinas\n";
        var shown = at.ready(Kind.UNITS, file);
        at.confirm(at.ready(Kind.UNITS, file));

        assertThat(at.confirm(shown)).isInstanceOf(Confirmation.ChangedMeanwhile.class);

        var again = (Preview.Ready) at.imports.look(ImportFixture.CITY, shown.staged().id());
        assertThat(again.plan().changes()).isEmpty();
    }

    @Test
    void is_not_disturbed_by_changes_elsewhere_in_the_city() {
        var shown = at.ready(Kind.UNITS, "nama,jenis\nDinas Perhubungan,dinas\n");
        at.confirm(at.ready(Kind.UNITS, "nama,jenis\nDinas Pariwisata,dinas\n"));

        assertThat(at.confirm(shown)).isInstanceOf(Confirmation.Applied.class);
    }

    @Test
    void writes_once_when_two_people_confirm_at_the_same_moment() {
        var ready = at.ready(Kind.UNITS, "nama,jenis\nDinas Perhubungan,dinas\n");

        List<Confirmation> outcomes;
        try (var people = Executors.newFixedThreadPool(2)) {
            outcomes =
                    Stream.generate(() ->
                                    CompletableFuture.supplyAsync(() -> at.confirm(ready), people))
                            .limit(2)
                            .toList()
                            .stream()
                            .map(CompletableFuture::join)
                            .toList();
        }

        assertThat(outcomes)
                .hasAtLeastOneElementOfType(Confirmation.Applied.class)
                .hasAtLeastOneElementOfType(Confirmation.AlreadyApplied.class);
        assertThat(at.register.events).hasSize(1);
    }

    @Test
    void forgets_a_preview_after_its_time() {
        var ready = at.ready(Kind.UNITS, "nama,jenis\nDinas Perhubungan,dinas\n");
        at.now = at.now.plus(ImportFixture.SETTINGS.kept());

        assertThat(at.confirm(ready)).isInstanceOf(Confirmation.Gone.class);
        assertThat(at.imports.look(ImportFixture.CITY, ready.staged().id()))
                .isInstanceOf(Preview.Gone.class);
    }

    @Test
    void is_not_found_from_another_city() {
        var ready = at.ready(Kind.UNITS, "nama,jenis\nDinas Perhubungan,dinas\n");
        var other = new CityCode("35.73");

        assertThat(at.imports.look(other, ready.staged().id())).isInstanceOf(Preview.Gone.class);
        assertThat(
                        at.imports.confirm(
                                other,
                                ready.staged().id(),
                                ready.plan().digest(),
                                ImportFixture.CLERK))
                .isInstanceOf(Confirmation.Gone.class);
    }
}
