package id.pendopo.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.exchange.ExchangeSettings;
import id.pendopo.directory.exchange.ImportTable;
import id.pendopo.directory.exchange.ImportTable.Confirmation;
import id.pendopo.directory.exchange.ImportTable.Preview;
import id.pendopo.directory.exchange.Kind;
import id.pendopo.directory.exchange.Plan.RowFault;
import id.pendopo.directory.exchange.StagedRepository;
import id.pendopo.directory.exchange.TableFiles;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.table.TableFormat;
import id.pendopo.platform.table.TableWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.util.unit.DataSize;

/** Imports into the register of one city, with a clock that a test can turn. */
final class ImportFixture {
    static final CityCode CITY = new CityCode("35.74");
    static final Locale INDONESIAN = Locale.of("id");
    static final ExchangeSettings SETTINGS =
            new ExchangeSettings(1000, DataSize.ofMegabytes(1), Duration.ofHours(2));
    static final Actor CLERK = new Actor(UUID.randomUUID(), "Sri", Set.of());

    final RegisterFixture register = RegisterFixture.of("35.73", "35.74");
    Instant now = RegisterFixture.NOW;
    final InstantSource clock = () -> now;
    final ImportTable imports =
            new ImportTable(
                    new StagedRepository(register.db),
                    register.registers,
                    register.ledger,
                    register.ids,
                    new TableFiles(SETTINGS),
                    SETTINGS,
                    register.transactions,
                    clock);

    ImportFixture() {
        register.directory.found(CITY, Actor.system());
        register.events.clear();
    }

    /** One unit with everything a unit can have, one of it with signs that formats stumble over. */
    void fill() {
        confirm(
                ready(
                        Kind.UNITS,
                        """
                        nama;nama_lain;nama_terdahulu
                        Dinas Sosial;"D""S""; Dinsos";"Dinas Sosial, Tenaga Kerja (31/12/2016); Depsos"
                        """));
        confirm(
                ready(
                        Kind.OFFICIALS,
                        """
                        unit,nama,jabatan,pimpinan,plt,mulai,sampai
                        Dinas Sosial,Budi Santoso,Kepala Dinas,ya,tidak,2024-01-02,
                        Dinas Sosial,"=Ani, S.Sos., M.Si.",Sekretaris,tidak,ya,,5/6/2023
                        """));
        confirm(
                ready(
                        Kind.CHANNELS,
                        """
                        unit,jaringan,alamat,pemilik,kontak,pemeriksaan
                        Dinas Sosial,instagram,@dinsosprobolinggo,Sekretariat,+62 335 421,benar
                        Dinas Sosial,situs,http://dinsos.probolinggokota.go.id/,,,
                        """));
        register.events.clear();
    }

    List<String> faults(Kind kind, String csv) {
        return ready(kind, csv).plan().rows().stream()
                .flatMap(row -> row.faults().stream().map(fault -> words(row.number(), fault)))
                .toList();
    }

    static String words(int row, RowFault fault) {
        return "%d %s '%s' %s".formatted(row, fault.column(), fault.found(), fault.fault().code());
    }

    Preview.Ready ready(Kind kind, String csv) {
        return ready(kind, csv.getBytes(UTF_8));
    }

    Preview.Ready ready(Kind kind, byte[] file) {
        Preview preview = preview(kind, file);
        assertThat(preview).isInstanceOf(Preview.Ready.class);
        return (Preview.Ready) preview;
    }

    Preview preview(Kind kind, byte[] file) {
        return imports.preview(CITY, kind, "berkas", file, CLERK);
    }

    Confirmation confirm(Preview.Ready ready) {
        return imports.confirm(CITY, ready.staged().id(), ready.plan().digest(), CLERK);
    }

    CityRegister city() {
        return register.directory.register(CITY).orElseThrow();
    }

    static byte[] file(List<List<String>> lines, TableFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        try (TableWriter writer = format.open(out, "lembar")) {
            writer.header(lines.getFirst());
            for (List<String> line : lines.subList(1, lines.size())) {
                writer.row(line);
            }
        }
        return out.toByteArray();
    }
}
