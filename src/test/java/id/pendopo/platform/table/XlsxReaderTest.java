package id.pendopo.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.platform.table.TableReading.Read;
import id.pendopo.platform.table.TableReading.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class XlsxReaderTest {
    private final TableReader reader = new TableReader();

    @Test
    void numbers_days_and_truths_come_as_text_of_one_form() throws IOException {
        byte[] file =
                workbook(book -> {
                    var sheet = book.newWorksheet("Data");
                    header(sheet, "nip", "nilai", "lahir", "rapat", "aktif", "kode");
                    sheet.value(1, 0, "199001012015031002");
                    sheet.value(1, 1, 0.1 + 0.2);
                    sheet.value(1, 2, LocalDate.of(1990, 1, 31));
                    sheet.style(1, 2).format("dd/mm/yyyy").set();
                    sheet.value(1, 3, LocalDateTime.of(2026, 11, 22, 14, 5));
                    sheet.style(1, 3).format("[$-421]d mmmm yyyy hh.mm").set();
                    sheet.value(1, 4, true);
                    sheet.value(1, 5, 4021);
                    sheet.style(1, 5).format("\"Kode d\" 0000").set();
                });

        var row = read(file).rows().getFirst();

        assertThat(row.of("nip")).isEqualTo("199001012015031002");
        assertThat(row.of("nilai")).isEqualTo("0.3");
        assertThat(row.of("lahir")).isEqualTo("1990-01-31");
        assertThat(row.of("rapat")).isEqualTo("2026-11-22T14:05");
        assertThat(row.of("aktif")).isEqualTo("TRUE");
        assertThat(row.of("kode")).isEqualTo("4021");
    }

    @Test
    void a_formula_counts_by_its_last_result() throws IOException {
        byte[] file =
                rawWorkbook(
                        """
                        <row r="1"><c r="A1" t="inlineStr"><is><t>Jumlah</t></is></c><c r="B1" t="inlineStr"><is><t>Nama</t></is></c></row>
                        <row r="2"><c r="A2"><f>1+2</f><v>3</v></c><c r="B2" t="str"><f>"Si"&amp;"ti"</f><v>Siti</v></c></row>
                        """);

        var row = read(file).rows().getFirst();

        assertThat(row.of("jumlah")).isEqualTo("3");
        assertThat(row.of("nama")).isEqualTo("Siti");
    }

    @Test
    void missing_rows_and_cells_do_not_shift_the_others() throws IOException {
        byte[] file =
                rawWorkbook(
                        """
                        <row r="3"><c r="A3" t="inlineStr"><is><t>Nama</t></is></c><c r="C3" t="inlineStr"><is><t>Kota</t></is></c></row>
                        <row r="7"><c r="C7" t="inlineStr"><is><t>Kupang</t></is></c></row>
                        """);

        var table = read(file);

        assertThat(table.columns()).containsExactly("Nama", "", "Kota");
        assertThat(table.rows().getFirst().number()).isEqualTo(7);
        assertThat(table.rows().getFirst().of("kota")).isEqualTo("Kupang");
    }

    @Test
    void the_first_visible_sheet_with_values_is_taken() throws IOException {
        byte[] file =
                workbook(book -> {
                    var hidden = book.newWorksheet("Rahasia");
                    header(hidden, "Salah");
                    hidden.setVisibilityState(VisibilityState.HIDDEN);
                    book.newWorksheet("Kosong");
                    header(book.newWorksheet("Data"), "Nama");
                });

        assertThat(read(file).columns()).containsExactly("Nama");
    }

    @Test
    void an_archive_that_swells_is_refused_before_it_is_read() throws IOException {
        var bomb = zip("xl/workbook.xml", new byte[3_000_000]);
        var narrow =
                new TableReader(
                        new TableLimits(
                                DataSize.ofMegabytes(1), DataSize.ofMegabytes(2), 10, 10, 10));

        assertThat(narrow.read(bomb)).isEqualTo(new Refused(TableFault.FILE_TOO_LARGE, 0, "2 MB"));
    }

    @Test
    void other_archives_and_damaged_files_are_refused() throws IOException {
        byte[] whole = workbook(book -> header(book.newWorksheet("Data"), "Nama"));

        assertThat(reader.read(zip("readme.txt", new byte[] {1})))
                .isEqualTo(new Refused(TableFault.OTHER_ARCHIVE, 0, ""));
        assertThat(
                        reader.read(
                                zip(
                                        "xl/workbook.xml",
                                        "<nonsense".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(new Refused(TableFault.BROKEN, 0, ""));
        for (int length = 4; length < whole.length; length += 97) {
            assertThat(reader.read(Arrays.copyOf(whole, length))).isInstanceOf(Refused.class);
        }
    }

    @Test
    void a_cell_far_to_the_right_is_refused_without_making_room_for_it() throws IOException {
        byte[] file =
                rawWorkbook(
                        "<row r=\"1\"><c r=\"XFD1\" t=\"inlineStr\"><is><t>x</t></is></c></row>");

        assertThat(reader.read(file))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.fault()).isEqualTo(TableFault.TOO_MANY_COLUMNS));
    }

    @Test
    void entities_of_the_document_are_not_followed() throws IOException {
        byte[] file =
                rawSheet(
                        """
                        <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>
                        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                        <row r="1"><c r="A1" t="inlineStr"><is><t>Nama &e;</t></is></c></row>
                        </sheetData></worksheet>
                        """);

        TableReading reading = reader.read(file);

        if (reading instanceof Read(Table table)) {
            assertThat(table.columns()).containsExactly("Nama");
        } else {
            assertThat(reading).isInstanceOf(Refused.class);
        }
    }

    private Table read(byte[] file) {
        TableReading reading = reader.read(file);
        assertThat(reading).isInstanceOf(Read.class);
        return ((Read) reading).table();
    }

    private static void header(Worksheet sheet, String... columns) {
        for (int i = 0; i < columns.length; i++) {
            sheet.value(0, i, columns[i]);
        }
    }

    private static byte[] workbook(Consumer<Workbook> filling) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", "1.0")) {
            filling.accept(book);
        }
        return out.toByteArray();
    }

    private static byte[] rawWorkbook(String rows) throws IOException {
        return rawSheet(
                """
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>
                """
                        .formatted(rows));
    }

    private static byte[] rawSheet(String sheet) throws IOException {
        String types =
                """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>\
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>
                """;
        String links =
                """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>
                """;
        String book =
                """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                <sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>
                """;
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            entry(zip, "[Content_Types].xml", types);
            entry(zip, "xl/workbook.xml", book);
            entry(zip, "xl/_rels/workbook.xml.rels", links);
            entry(zip, "xl/worksheets/sheet1.xml", sheet.strip());
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
