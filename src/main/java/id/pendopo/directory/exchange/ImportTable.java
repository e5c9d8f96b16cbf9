package id.pendopo.directory.exchange;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Fault;
import id.pendopo.directory.Recording;
import id.pendopo.directory.ledger.Decision;
import id.pendopo.directory.ledger.Ledger;
import id.pendopo.directory.ledger.NewIds;
import id.pendopo.directory.ledger.Registers;
import id.pendopo.directory.ledger.Roster;
import id.pendopo.platform.access.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a table into the register: first a preview that writes nothing, then a confirmation that
 * writes exactly what the preview showed or nothing.
 */
@Component
public final class ImportTable {
    private final StagedRepository staged;
    private final Registers registers;
    private final Ledger ledger;
    private final NewIds ids;
    private final TableFiles files;
    private final ExchangeSettings settings;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    public ImportTable(
            StagedRepository staged,
            Registers registers,
            Ledger ledger,
            NewIds ids,
            TableFiles files,
            ExchangeSettings settings,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        this.staged = staged;
        this.registers = registers;
        this.ledger = ledger;
        this.ids = ids;
        this.files = files;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What a file would do. */
    public sealed interface Preview {
        /** Readable; may have faulty rows. */
        record Ready(Staged staged, Plan plan) implements Preview {}

        /** The file as a whole cannot be read. */
        record Unreadable(List<Fault> faults) implements Preview {}

        /** Confirmed already; there is nothing left to do. */
        record Done(Staged staged) implements Preview {}

        /** There is no such preview, or it waited too long. */
        record Gone() implements Preview {}
    }

    /** What became of a confirmation. */
    public sealed interface Confirmation {
        record Applied(Plan plan) implements Confirmation {}

        /** The register has changed since the preview; look again, then confirm. */
        record ChangedMeanwhile() implements Confirmation {}

        /** Faulty rows keep the whole file out. */
        record Faulty() implements Confirmation {}

        /** Someone confirmed it before. */
        record AlreadyApplied(Instant at) implements Confirmation {}

        /** There is no such preview, or it waited too long. */
        record Gone() implements Confirmation {}
    }

    /** Reads the file and keeps it until it is confirmed; an unreadable one is not kept. */
    public Preview preview(CityCode city, Kind kind, String fileName, byte[] content, Actor by) {
        staged.deleteExpired(clock.instant());
        Instant now = clock.instant();
        var fresh =
                new Staged(
                        ids.any(),
                        city,
                        kind,
                        fileName,
                        content,
                        now,
                        now.plus(settings.kept()),
                        Optional.empty());
        Preview preview = read(fresh);
        if (preview instanceof Preview.Ready) {
            staged.add(fresh, by.id());
        }
        return preview;
    }

    /** The same file against the register as it is now. */
    public Preview look(CityCode city, UUID id) {
        Optional<Staged> found = staged.find(id, city);
        if (found.isEmpty() || expired(found.get())) {
            return new Preview.Gone();
        }
        return found.get().appliedAt().isPresent()
                ? new Preview.Done(found.get())
                : read(found.get());
    }

    /**
     * Writes the file's changes.
     *
     * @param seen the digest of the plan that the person had before their eyes
     */
    public Confirmation confirm(CityCode city, UUID id, String seen, Actor by) {
        return Objects.requireNonNull(
                transaction.execute(status -> {
                    Confirmation outcome = confirmLocked(city, id, seen, by);
                    if (!(outcome instanceof Confirmation.Applied(var plan))
                            || plan.changes().isEmpty()) {
                        status.setRollbackOnly();
                    }
                    return outcome;
                }));
    }

    private Confirmation confirmLocked(CityCode city, UUID id, String seen, Actor by) {
        Optional<Staged> found = staged.lock(id, city);
        if (found.isEmpty() || expired(found.get())) {
            return new Confirmation.Gone();
        }
        return found.get()
                .appliedAt()
                .<Confirmation>map(Confirmation.AlreadyApplied::new)
                .orElseGet(() -> apply(found.get(), seen, by));
    }

    private Confirmation apply(Staged file, String seen, Actor by) {
        Recording<Plan> recording =
                ledger.write(file.city(), by, roster -> decide(file, seen, roster));
        return switch (recording) {
            case Recording.Recorded<Plan>(var plan) -> {
                staged.applied(file.id(), clock.instant());
                yield new Confirmation.Applied(plan);
            }
            case Recording.Unchanged<Plan>(var plan) -> new Confirmation.Applied(plan);
            case Recording.Refused<Plan>(var faults) ->
                    faults.getFirst().code().equals("rows-faulty")
                            ? new Confirmation.Faulty()
                            : new Confirmation.ChangedMeanwhile();
        };
    }

    private Decision<Plan> decide(Staged file, String seen, Roster roster) {
        Sheet sheet =
                switch (files.read(file.kind(), file.content())) {
                    case Sheet.Reading.Readable(var readable) -> readable;
                    case Sheet.Reading.Unreadable(var faults) ->
                            throw new IllegalStateException(
                                    "Import %s was readable and is not: %s"
                                            .formatted(file.id(), faults));
                };
        Plan plan = Planner.plan(file.kind(), sheet, roster, ids);
        if (!plan.digest().equals(seen)) {
            return Decision.refuse(Fault.on("", "plan-changed"));
        }
        return plan.sound()
                ? new Decision.Accept<>(plan, plan.changes())
                : Decision.refuse(Fault.on("", "rows-faulty"));
    }

    private Preview read(Staged file) {
        CityRegister register = registers.of(file.city()).orElseThrow();
        return switch (files.read(file.kind(), file.content())) {
            case Sheet.Reading.Readable(var sheet) ->
                    new Preview.Ready(
                            file, Planner.plan(file.kind(), sheet, new Roster(register), ids));
            case Sheet.Reading.Unreadable(var faults) -> new Preview.Unreadable(faults);
        };
    }

    private boolean expired(Staged file) {
        return !file.expiresAt().isAfter(clock.instant());
    }
}
