package id.pendopo.complaints.handling;

import id.pendopo.complaints.ReportChannel;
import id.pendopo.complaints.ReportId;
import id.pendopo.complaints.ReportKind;
import id.pendopo.complaints.ReportStatus;
import id.pendopo.complaints.Secrecy;
import id.pendopo.complaints.clock.ServiceClass;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A report as those see it who answer.
 *
 * @param number what everybody may know, as {@code 2026-000123}
 * @param topic code of the matter
 * @param mergedInto present exactly if it was merged
 * @param moderated whether somebody of the desk has read it, so that it may be public
 * @param version raised by every change; refuses the form of someone who saw an older one
 */
public record Report(
        ReportId id,
        CityCode city,
        String number,
        ReportKind kind,
        ReportStatus status,
        Secrecy secrecy,
        ReportChannel channel,
        Content content,
        Spot spot,
        String topic,
        ServiceClass serviceClass,
        List<Assignment> assignments,
        Optional<ReportId> mergedInto,
        boolean moderated,
        Instant filedAt,
        Instant changedAt,
        int version) {
    public Report {
        assignments = List.copyOf(assignments);
    }

    /**
     * What it says.
     *
     * @param words of the citizen, untouched
     * @param title in a few words, without personal data
     * @param publicWords the words without personal data
     */
    public record Content(String words, String title, String publicWords) {}

    /**
     * Where it is; every part may be missing.
     *
     * @param latitude in degrees, together with the longitude or not at all
     * @param territory code of the kelurahan or kecamatan; empty if unknown
     * @param landmark what helps to find it
     */
    public record Spot(
            Optional<Double> latitude,
            Optional<Double> longitude,
            Optional<String> territory,
            String landmark) {
        public static Spot unknown() {
            return new Spot(Optional.empty(), Optional.empty(), Optional.empty(), "");
        }
    }

    /** Where a permission of the desk must hold. */
    public Scope scope() {
        return Scope.city(city.value());
    }

    /** Where a permission of a unit's people must hold. */
    public Scope scope(UnitId unit) {
        return Scope.unit(city.value(), unit.value());
    }

    /** Units it is with, those that gave it back left out. */
    public List<UnitId> units() {
        return assignments.stream()
                .filter(a -> a.state() != Assignment.State.GIVEN_BACK)
                .map(Assignment::unit)
                .toList();
    }

    public Optional<Assignment> assignment(UnitId unit) {
        return assignments.stream().filter(a -> a.unit().equals(unit)).findFirst();
    }

    Report become(ReportStatus next) {
        return new Report(
                id,
                city,
                number,
                kind,
                next,
                secrecy,
                channel,
                content,
                spot,
                topic,
                serviceClass,
                assignments,
                mergedInto,
                moderated,
                filedAt,
                changedAt,
                version);
    }

    Report with(List<Assignment> next) {
        return new Report(
                id,
                city,
                number,
                kind,
                status,
                secrecy,
                channel,
                content,
                spot,
                topic,
                serviceClass,
                next,
                mergedInto,
                moderated,
                filedAt,
                changedAt,
                version);
    }

    Report with(ServiceClass next) {
        return new Report(
                id,
                city,
                number,
                kind,
                status,
                secrecy,
                channel,
                content,
                spot,
                topic,
                next,
                assignments,
                mergedInto,
                moderated,
                filedAt,
                changedAt,
                version);
    }

    Report into(ReportId other) {
        return new Report(
                id,
                city,
                number,
                kind,
                ReportStatus.MERGED,
                secrecy,
                channel,
                content,
                spot,
                topic,
                serviceClass,
                assignments,
                Optional.of(other),
                moderated,
                filedAt,
                changedAt,
                version);
    }

    /** Put right by the desk and good to be public. */
    Report read(Reading reading) {
        return new Report(
                id,
                city,
                number,
                reading.kind(),
                status,
                secrecy,
                channel,
                new Content(content.words(), reading.title(), reading.publicWords()),
                reading.spot(),
                reading.topic(),
                reading.serviceClass(),
                assignments,
                mergedInto,
                true,
                filedAt,
                changedAt,
                version);
    }

    /** How the desk put a report right when reading it. */
    public record Reading(
            ReportKind kind,
            String title,
            String publicWords,
            Spot spot,
            String topic,
            ServiceClass serviceClass) {}
}
