package id.pendopo.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.exchange.ImportTable.Preview;
import id.pendopo.directory.exchange.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportFaultsIT {
    private final ImportFixture at = new ImportFixture();

    @Test
    void names_every_faulty_cell_of_units() {
        assertThat(
                        at.faults(
                                Kind.UNITS,
                                """
                                id,nama,jenis,induk,kode_wilayah,aktif,situs
                                ,,dinas,,,,
                                ,Dinas A,departemen,,,,
                                ,Dinas B,dinas,Dinas Tiada,,,
                                ,Dinas C,dinas,,35.73.01,,
                                ,Dinas D,dinas,,,mungkin,
                                ,Dinas E,dinas,,,,ini bukan alamat
                                bukan-id,Dinas F,dinas,,,,
                                ,Dinas Sosial,,,,,https://ppid.probolinggokota.go.id
                                ,Kelurahan Baru,kelurahan,,35.74.03.1004,,
                                ,Dinas Pendidikan,,,,,
                                ,DINAS PENDIDIKAN,,,,,
                                """))
                .containsExactly(
                        "2 nama '' cell-empty",
                        "3 jenis 'departemen' word-unknown",
                        "4 induk 'Dinas Tiada' unit-unknown",
                        "5 kode_wilayah '35.73.01' territory-unknown",
                        "6 aktif 'mungkin' word-unknown",
                        "7 situs 'ini bukan alamat' address-of-other-form",
                        "8 id 'bukan-id' id-unknown",
                        "9 situs 'https://ppid.probolinggokota.go.id' address-taken",
                        "10 kode_wilayah '35.74.03.1004' territory-taken",
                        "12  '' row-repeated");
    }

    @Test
    void names_all_faulty_cells_of_a_unit_at_once() {
        assertThat(
                        at.faults(
                                Kind.UNITS,
                                """
                                id,nama,jenis,induk,kode_wilayah,aktif,situs
                                ,Dinas A,,,99.99,mungkin,ini bukan alamat
                                ,Dinas B,departemen,Dinas Tiada,99.98,,https://ppid.probolinggokota.go.id
                                ,,dinas,,99.97,,bukan alamat juga
                                """))
                .containsExactly(
                        "2 jenis '' cell-empty",
                        "2 aktif 'mungkin' word-unknown",
                        "2 kode_wilayah '99.99' territory-unknown",
                        "2 situs 'ini bukan alamat' address-of-other-form",
                        "3 jenis 'departemen' word-unknown",
                        "3 induk 'Dinas Tiada' unit-unknown",
                        "3 kode_wilayah '99.98' territory-unknown",
                        "3 situs 'https://ppid.probolinggokota.go.id' address-taken",
                        "4 nama '' cell-empty",
                        "4 kode_wilayah '99.97' territory-unknown",
                        "4 situs 'bukan alamat juga' address-of-other-form");
    }

    @Test
    void names_every_faulty_cell_of_officials() {
        at.fill();

        assertThat(
                        at.faults(
                                Kind.OFFICIALS,
                                """
                                unit,nama,jabatan,pimpinan,mulai,sampai
                                Dinas Tiada,A,Kepala,ya,,
                                ,B,Kepala,ya,,
                                Dinas Pendidikan,,Kepala,ya,,
                                Dinas Pendidikan,C,,ya,,
                                Dinas Pendidikan,D,Kepala,ya,32/1/2026,
                                Dinas Pendidikan,E,Kepala,ya,2/1/2026,1/1/2026
                                Dinas Sosial,F,Kepala,ya,,
                                """))
                .containsExactly(
                        "2 unit 'Dinas Tiada' unit-unknown",
                        "3 unit '' cell-empty",
                        "4 nama '' name-empty",
                        "5 jabatan '' name-empty",
                        "6 mulai '32/1/2026' day-unreadable",
                        "7 sampai '1/1/2026' until-before-from",
                        "8 pimpinan 'ya' still-in-office");
    }

    @Test
    void names_every_faulty_cell_of_channels() {
        at.fill();

        assertThat(
                        at.faults(
                                Kind.CHANNELS,
                                """
                                unit,jaringan,alamat,pemeriksaan
                                Dinas Sosial,friendster,@dinsos,
                                Dinas Sosial,instagram,https://www.facebook.com/dinsos,
                                Dinas Pendidikan,instagram,https://instagram.com/DinsosProbolinggo/,
                                Dinas Sosial,instagram,@dinsos2,entah
                                Dinas Sosial,,@dinsos3,
                                """))
                .containsExactly(
                        "2 jaringan 'friendster' word-unknown",
                        "3 alamat 'https://www.facebook.com/dinsos' address-of-other-form",
                        "4 alamat 'https://instagram.com/DinsosProbolinggo/' address-taken",
                        "5 pemeriksaan 'entah' word-unknown",
                        "6 jaringan '' cell-empty");
    }

    @Test
    void refuses_a_file_without_the_needed_columns_and_says_which() {
        Preview preview =
                at.preview(Kind.OFFICIALS, "unit,orang\nDinas Sosial,A\n".getBytes(UTF_8));

        assertThat(preview)
                .isEqualTo(
                        new Preview.Unreadable(
                                List.of(
                                        Fault.on("file", "column-missing", "nama"),
                                        Fault.on("file", "column-missing", "jabatan"))));
    }

    @Test
    void refuses_more_rows_than_the_settings_allow() {
        String rows = "Dinas X,dinas\n".repeat(ImportFixture.SETTINGS.mostRows() + 1);

        Preview preview = at.preview(Kind.UNITS, ("nama,jenis\n" + rows).getBytes(UTF_8));

        assertThat(preview)
                .isInstanceOfSatisfying(
                        Preview.Unreadable.class,
                        unreadable ->
                                assertThat(unreadable.faults())
                                        .extracting(Fault::code)
                                        .containsExactly("table.too-many-rows"));
    }
}
