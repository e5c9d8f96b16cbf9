package id.pendopo.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.platform.table.TableReading.Read;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletResponse;

class TableWriterTest {
    @Test
    void csv_is_plain_for_programs_and_marked_for_offices() throws IOException {
        assertThat(csv(TableFormat.CSV, "a", 1)).isEqualTo("Teks,Angka\r\na,1\r\n");
        assertThat(csv(TableFormat.CSV_OFFICE, "a;b", 1))
                .isEqualTo("\ufeffTeks;Angka\r\n\"a;b\";1\r\n");
    }

    @Test
    void a_cell_that_would_run_as_a_formula_is_guarded_but_a_number_is_not() throws IOException {
        for (String evil : List.of("=1+1", "+62341", "-x", "@SUM(A1)", "\tx", "'=1")) {
            assertThat(csv(TableFormat.CSV, evil, -5)).contains("'" + evil).contains(",-5");
        }
        assertThat(csv(TableFormat.CSV, "'biasa", new BigDecimal("1E+3"))).contains("'biasa,1000");
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void what_is_written_reads_back_the_same(TableFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = format.open(out, "Unit: a/b")) {
            writer.header(List.of("Nama", "Telepon", "Sejak", "Kosong"));
            writer.row(
                    List.of(
                            "Dinas \"Baru\"; a, b",
                            "+62341'",
                            LocalDate.of(2026, 11, 22),
                            Optional.empty()));
            writer.row(List.of("'=aneh", "'biasa", Optional.of(7), "\u0001a"));
        }

        var rows = ((Read) new TableReader().read(out.toByteArray())).table().rows();

        assertThat(rows.getFirst().of("nama")).isEqualTo("Dinas \"Baru\"; a, b");
        assertThat(rows.getFirst().of("telepon")).isEqualTo("+62341'");
        assertThat(rows.getFirst().of("sejak")).isEqualTo("2026-11-22");
        assertThat(rows.getFirst().of("kosong")).isEmpty();
        assertThat(rows.getLast().of("telepon")).isEqualTo("'biasa");
        assertThat(rows.getLast().of("sejak")).isEqualTo("7");
    }

    @Test
    void many_rows_are_streamed_into_an_xlsx() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = TableFormat.XLSX.open(out, "Data")) {
            writer.header(List.of("n"));
            for (int i = 0; i < 1_700; i++) {
                writer.row(List.of(i));
            }
        }

        var rows = ((Read) new TableReader().read(out.toByteArray())).table().rows();

        assertThat(rows).hasSize(1_700);
        assertThat(rows.getLast().of("n")).isEqualTo("1699");
    }

    @Test
    void a_download_is_named_and_closes_its_rows() throws IOException {
        var response = new MockHttpServletResponse();
        var closed = new boolean[1];
        Stream<List<?>> rows =
                IntStream.range(0, 2)
                        .<List<?>>mapToObj(i -> List.of("unit " + i))
                        .onClose(() -> closed[0] = true);

        new TableDownload("papan", List.of("Nama"), rows).write(response, TableFormat.CSV);

        assertThat(response.getHeader("Content-Disposition")).contains("papan.csv");
        assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("Nama\r\nunit 0\r\nunit 1\r\n");
        assertThat(closed[0]).isTrue();
    }

    private static String csv(TableFormat format, Object... cells) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = format.open(out, "Data")) {
            writer.header(List.of("Teks", "Angka"));
            writer.row(List.of(cells));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
