package id.pendopo.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.platform.table.TableReading.Read;
import id.pendopo.platform.table.TableReading.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class TableReaderTest {
    private static final TableLimits SMALL =
            new TableLimits(DataSize.ofBytes(400), DataSize.ofMegabytes(1), 3, 4, 40);

    private final TableReader reader = new TableReader();

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void tells_the_separator_by_itself(String separator) {
        var table = read("Nama,Jabatan,Unit\nSiti,Camat,Lowokwaru\n".replace(",", separator));

        assertThat(table.columns()).containsExactly("Nama", "Jabatan", "Unit");
        assertThat(table.rows().getFirst().of("jabatan")).isEqualTo("Camat");
    }

    @Test
    void titles_with_commas_do_not_deceive_the_separator() {
        var table =
                read(
                        """
                        Nama, gelar;Jabatan
                        Siti Aminah, S.Sos., M.Si.;Camat
                        Budi, S.H.;Lurah
                        """);

        assertThat(table.columns()).containsExactly("Nama, gelar", "Jabatan");
        assertThat(table.rows().getLast().of("nama, gelar")).isEqualTo("Budi, S.H.");
    }

    @Test
    void quoted_separators_and_line_breaks_stay_in_their_cell() {
        var table = read("Nama;Alamat\n\"Siti\";\"Jl. Mawar; No. 1\nKota \"\"Baru\"\"\"\nBudi;-\n");

        assertThat(table.rows().getFirst().of("Alamat"))
                .isEqualTo("Jl. Mawar; No. 1\nKota \"Baru\"");
        assertThat(table.rows().getLast().number()).isEqualTo(3);
    }

    @Test
    void the_hint_of_excel_names_the_separator_and_counts_as_a_row() {
        var table = read("sep=;\r\nNama;Kota\r\nSiti;Malang\r\n");

        assertThat(table.columns()).containsExactly("Nama", "Kota");
        assertThat(table.rows().getFirst().number()).isEqualTo(3);
    }

    @Test
    void every_encoding_of_office_programs_is_read() {
        String text = "Nama;Catatan\nRené;“kutip” – garis\n";

        for (byte[] file :
                List.of(
                        text.getBytes(StandardCharsets.UTF_8),
                        ("\ufeff" + text).getBytes(StandardCharsets.UTF_8),
                        text.getBytes(Charset.forName("windows-1252")),
                        ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE),
                        ("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE))) {
            var row = table(reader.read(file)).rows().getFirst();

            assertThat(row.of("nama")).isEqualTo("René");
            assertThat(row.of("catatan")).isEqualTo("“kutip” – garis");
        }
    }

    @Test
    void rows_keep_the_number_an_office_program_shows() {
        var table = read("\n\nNama,Kota\n\nSiti,Malang\n,,\nBudi,Kupang\n");

        assertThat(table.rows()).extracting(Row::number).containsExactly(5, 7);
    }

    @Test
    void cells_are_trimmed_of_all_kinds_of_blanks() {
        var table = read("Nama ,\u00a0Kota\u200b\n \u00a0Siti\u00a0 ,  \n");

        assertThat(table.columns()).containsExactly("Nama", "Kota");
        assertThat(table.rows().getFirst().of("nama")).isEqualTo("Siti");
        assertThat(table.rows().getFirst().of("kota")).isEmpty();
    }

    @Test
    void columns_are_found_regardless_of_case_and_spacing() {
        var table = read("NAMA  Unit,kode_unit\nDinas Kesehatan,12\n");

        assertThat(table.has("nama unit")).isTrue();
        assertThat(table.rows().getFirst().of("Kode Unit")).isEqualTo("12");
        assertThat(table.rows().getFirst().of("telepon")).isEmpty();
    }

    @Test
    void shifted_cells_are_told_as_surplus() {
        var table = read("Nama,Kota\nSiti,Malang,Jawa Timur\n");

        assertThat(table.rows().getFirst().surplus()).containsExactly("Jawa Timur");
    }

    @Test
    void a_guarded_cell_comes_back_as_it_went_out() {
        var table = read("Nama,Telepon\nSiti,'+62341123\nBudi,'kutip\n");

        assertThat(table.rows().getFirst().of("telepon")).isEqualTo("+62341123");
        assertThat(table.rows().getLast().of("telepon")).isEqualTo("'kutip");
    }

    @Test
    void a_single_column_is_a_table() {
        assertThat(read("Nama\nSiti\n").rows().getFirst().of("nama")).isEqualTo("Siti");
    }

    @Test
    void a_header_alone_is_a_table_without_rows() {
        assertThat(read("Nama,Kota\n").rows()).isEmpty();
    }

    @Test
    void files_that_are_no_table_are_refused_with_the_reason() {
        assertThat(reader.read(bytes(""))).isEqualTo(new Refused(TableFault.EMPTY, 0, ""));
        assertThat(reader.read(bytes(" \n;;\n"))).isEqualTo(new Refused(TableFault.EMPTY, 0, ""));
        assertThat(reader.read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}))
                .isEqualTo(new Refused(TableFault.NO_TEXT, 0, ""));
        assertThat(reader.read(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0}))
                .isEqualTo(new Refused(TableFault.OLD_OR_LOCKED_EXCEL, 0, ""));
        assertThat(reader.read(bytes("Nama,nama \nx,y\n")))
                .isEqualTo(new Refused(TableFault.COLUMN_TWICE, 1, "nama"));
    }

    @Test
    void limits_are_kept() throws IOException {
        var small = new TableReader(SMALL);

        assertThat(small.read(bytes("a\n1\n2\n3\n"))).isInstanceOf(Read.class);
        assertThat(small.read(bytes("a\n1\n2\n3\n4\n")))
                .isEqualTo(new Refused(TableFault.TOO_MANY_ROWS, 5, "3"));
        assertThat(small.read(bytes("a,b,c,d,e\n")))
                .isEqualTo(new Refused(TableFault.TOO_MANY_COLUMNS, 1, "4"));
        assertThat(small.read(bytes("a\n" + "x".repeat(41) + "\n")))
                .isEqualTo(new Refused(TableFault.CELL_TOO_LONG, 2, "40"));
        assertThat(small.read(new ByteArrayInputStream(bytes("a\n".repeat(300)))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.fault()).isEqualTo(TableFault.FILE_TOO_LARGE));
    }

    private Table read(String csv) {
        return table(reader.read(bytes(csv)));
    }

    private static Table table(TableReading reading) {
        assertThat(reading).isInstanceOf(Read.class);
        return ((Read) reading).table();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
