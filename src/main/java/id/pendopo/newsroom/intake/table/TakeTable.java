package id.pendopo.newsroom.intake.table;

import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.intake.ReceiptKey;
import id.pendopo.newsroom.intake.ReportChecks;
import id.pendopo.newsroom.intake.TakeReport;
import id.pendopo.newsroom.intake.TakeReport.Taking;
import id.pendopo.newsroom.programme.ProgrammeRepository;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.table.Row;
import id.pendopo.platform.table.Table;
import id.pendopo.platform.table.TableLimits;
import id.pendopo.platform.table.TableReader;
import id.pendopo.platform.table.TableReading;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/**
 * Takes a table of reports: first a preview that writes nothing, then a confirmation that writes
 * exactly what the preview showed or nothing. A row that was written before is left out.
 */
@Component
public class TakeTable {
    private static final Duration KEPT = Duration.ofHours(2);
    private static final TableLimits LIMITS =
            new TableLimits(DataSize.ofMegabytes(5), DataSize.ofMegabytes(60), 500, 60, 10_000);

    private final StagedTableRepository staged;
    private final Directory directory;
    private final ProgrammeRepository programmes;
    private final ReportChecks checks;
    private final TakeReport take;
    private final InstantSource clock;

    TakeTable(
            StagedTableRepository staged,
            Directory directory,
            ProgrammeRepository programmes,
            ReportChecks checks,
            TakeReport take,
            InstantSource clock) {
        this.staged = staged;
        this.directory = directory;
        this.programmes = programmes;
        this.checks = checks;
        this.take = take;
        this.clock = clock;
    }

    /** What a table would do. */
    public sealed interface Preview {
        /**
         * It can be read; rows may be faulty.
         *
         * @param digest of what is shown; comes back with the confirmation
         * @param ignored heads of columns that were not read
         */
        record Ready(
                StagedTable table, List<PlannedReport> rows, List<String> ignored, String digest)
                implements Preview {
            public boolean sound() {
                return rows.stream().allMatch(PlannedReport::sound);
            }

            public long fresh() {
                return rows.stream().filter(PlannedReport::fresh).count();
            }
        }

        record Unreadable(TableReading.Refused why) implements Preview {}

        /** Columns without which no row can be read. */
        record HeadsMissing(List<Head> heads) implements Preview {}

        /** Confirmed already. */
        record Done() implements Preview {}

        /** There is no such preview, or it waited too long, or it is somebody else's. */
        record Gone() implements Preview {}
    }

    /** What became of a confirmation. */
    public sealed interface Confirmation {
        record Written(long stories) implements Confirmation {}

        /** It would now do something else than was shown; look again. */
        record ChangedMeanwhile() implements Confirmation {}

        record Faulty() implements Confirmation {}

        record Done() implements Confirmation {}

        record Gone() implements Confirmation {}
    }

    @Transactional
    public Preview preview(City city, String fileName, byte[] content, Actor by) {
        Instant now = clock.instant();
        staged.deleteExpired(now);
        var table =
                new StagedTable(
                        UUID.randomUUID(),
                        city.code(),
                        by.id(),
                        fileName,
                        content,
                        now.plus(KEPT),
                        Optional.empty());
        Preview preview = read(city, table, by);
        if (preview instanceof Preview.Ready) {
            staged.add(table);
        }
        return preview;
    }

    public Preview look(City city, UUID id, Actor by) {
        Optional<StagedTable> table = staged.find(id).filter(t -> mine(t, city, by));
        if (table.isEmpty()) {
            return new Preview.Gone();
        }
        return table.get().appliedAt().isPresent()
                ? new Preview.Done()
                : read(city, table.get(), by);
    }

    /**
     * Writes the stories of the table.
     *
     * @param seen the digest of what the person had before their eyes
     * @param toDesk whether they are sent to the desk at once, or stay drafts
     */
    @Transactional
    public Confirmation confirm(City city, UUID id, String seen, boolean toDesk, Actor by) {
        Optional<StagedTable> table = staged.lock(id).filter(t -> mine(t, city, by));
        if (table.isEmpty()) {
            return new Confirmation.Gone();
        }
        if (table.get().appliedAt().isPresent()) {
            return new Confirmation.Done();
        }
        return read(city, table.get(), by) instanceof Preview.Ready ready
                ? confirm(city, ready, seen, toDesk, by)
                : new Confirmation.ChangedMeanwhile();
    }

    private Confirmation confirm(
            City city, Preview.Ready ready, String seen, boolean toDesk, Actor by) {
        if (!ready.sound()) {
            return new Confirmation.Faulty();
        }
        if (!ready.digest().equals(seen)) {
            return new Confirmation.ChangedMeanwhile();
        }
        List<PlannedReport> fresh = ready.rows().stream().filter(PlannedReport::fresh).toList();
        for (PlannedReport row : fresh) {
            Unit unit = row.unit().orElseThrow();
            Taking taking =
                    take.take(key(row), city, Optional.of(unit.id()), row.report(), toDesk, by);
            if (taking instanceof Taking.Faulty(var faults)) {
                throw new IllegalStateException(
                        "Row %d was sound and is not: %s".formatted(row.number(), faults));
            }
        }
        staged.applied(ready.table().id(), clock.instant());
        return new Confirmation.Written(fresh.size());
    }

    private Preview read(City city, StagedTable table, Actor by) {
        return switch (new TableReader(LIMITS).read(table.content())) {
            case TableReading.Refused refused -> new Preview.Unreadable(refused);
            case TableReading.Read(var read) -> plan(city, table, read, by);
        };
    }

    private Preview plan(City city, StagedTable staged, Table table, Actor by) {
        List<Head> missing =
                Arrays.stream(Head.values()).filter(h -> h.needed() && !h.in(table)).toList();
        if (!missing.isEmpty()) {
            return new Preview.HeadsMissing(missing);
        }
        CityRegister register = directory.register(city.code()).orElseThrow();
        List<Unit> units =
                register.activeUnits().stream()
                        .filter(unit -> by.may(NewsroomPermission.WRITE, unit.scope()))
                        .toList();
        var rows = new ReportRows(register, units, programmes.inCity(city.code()), checks);
        var twice = new HashSet<String>();
        List<PlannedReport> planned =
                table.rows().stream().map(row -> planned(rows, row, twice)).toList();
        List<String> ignored =
                table.columns().stream()
                        .filter(c -> !c.isEmpty())
                        .filter(c -> Arrays.stream(Head.values()).noneMatch(h -> h.named(c)))
                        .toList();
        String digest =
                TakeReport.digest(
                        planned.stream().map(Object::toString).collect(Collectors.joining("\n")));
        return new Preview.Ready(staged, planned, ignored, digest);
    }

    /** The second of two equal rows of one file is known as well. */
    private PlannedReport planned(ReportRows rows, Row row, HashSet<String> twice) {
        PlannedReport read = rows.read(row);
        boolean known = read.sound() && (!twice.add(key(read).toString()) || take.known(key(read)));
        return new PlannedReport(
                read.number(), read.title(), read.unit(), read.report(), known, read.wrong());
    }

    /** The content of a row is its key: the same table a second time writes nothing. */
    private static ReceiptKey key(PlannedReport row) {
        return new ReceiptKey(
                ReceiptKey.Source.TABLE,
                row.unit().orElseThrow().id().toString(),
                TakeReport.digest(row.report().toString()));
    }

    private boolean mine(StagedTable table, City city, Actor by) {
        return table.by().equals(by.id())
                && table.city().equals(city.code())
                && table.expiresAt().isAfter(clock.instant());
    }
}
