package id.pendopo.newsroom.intake.table;

import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Territory;
import id.pendopo.directory.Unit;
import id.pendopo.newsroom.Place;
import id.pendopo.newsroom.Programme;
import id.pendopo.newsroom.ProgrammeId;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.intake.Narrative;
import id.pendopo.newsroom.intake.Report;
import id.pendopo.newsroom.intake.ReportChecks;
import id.pendopo.newsroom.intake.ReportFault;
import id.pendopo.newsroom.intake.table.PlannedReport.Wrong;
import id.pendopo.platform.table.Row;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the rows of one table for one person. */
final class ReportRows {
    private static final Pattern DAY =
            Pattern.compile(
                    "(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})|(\\d{4})-(\\d{2})-(\\d{2})(T.*)?");
    private static final Map<String, StoryKind> KINDS =
            Map.of(
                    "", StoryKind.FIELD_WORK,
                    "lapangan", StoryKind.FIELD_WORK,
                    "pekerjaan lapangan", StoryKind.FIELD_WORK,
                    "field work", StoryKind.FIELD_WORK,
                    "kegiatan", StoryKind.NEWS,
                    "berita", StoryKind.NEWS,
                    "news", StoryKind.NEWS,
                    "pengumuman", StoryKind.ANNOUNCEMENT,
                    "announcement", StoryKind.ANNOUNCEMENT);

    private final City city;
    private final CityRegister register;
    private final List<Unit> units;
    private final List<Programme> programmes;
    private final ReportChecks checks;

    /**
     * Reads for a person.
     *
     * @param units for which the person writes
     */
    ReportRows(
            CityRegister register,
            List<Unit> units,
            List<Programme> programmes,
            ReportChecks checks) {
        this.city = register.city();
        this.register = register;
        this.units = units;
        this.programmes = programmes;
        this.checks = checks;
    }

    PlannedReport read(Row row) {
        var wrong = new ArrayList<Wrong>();
        Optional<Unit> unit = unit(row, wrong);
        Optional<LocalDate> day = day(row, wrong);
        Report report =
                new Report(
                        kind(row, wrong),
                        Head.TITLE.of(row),
                        Head.WHAT.of(row),
                        day,
                        Head.WHO.of(row),
                        Head.WHY.of(row),
                        Head.RESULT.of(row),
                        place(row, wrong),
                        programme(row, unit, wrong),
                        progress(row, wrong),
                        Head.FIELD.of(row),
                        List.of(),
                        Head.VIDEO.of(row),
                        "",
                        Head.TEXT.of(row));
        if (!row.surplus().isEmpty()) {
            wrong.add(new Wrong("", row.surplus().getFirst(), "newsroom.table.wrong.shifted"));
        }
        for (ReportFault fault : checks.faults(city, unit.map(Unit::id), report)) {
            add(fault, row, wrong);
        }
        String name = unit.map(Unit::name).orElse("");
        return new PlannedReport(
                row.number(), Narrative.title(report, name), unit, report, false, wrong);
    }

    /** A fault of the report, unless its cell was found unreadable already. */
    private static void add(ReportFault fault, Row row, List<Wrong> wrong) {
        Head head =
                switch (fault) {
                    case WHAT_MISSING, WHAT_TOO_LONG -> Head.WHAT;
                    case NARRATIVE_TOO_LONG -> Head.TEXT;
                    case TITLE_TOO_LONG -> Head.TITLE;
                    case DAY_MISSING, DAY_TO_COME, DAY_TOO_OLD -> Head.DAY;
                    case PROGRESS_NO_PERCENTAGE -> Head.PROGRESS;
                    case PROGRAMME_UNKNOWN -> Head.PROGRAMME;
                    case TERRITORY_UNKNOWN -> Head.TERRITORY;
                    case VIDEO_NO_ADDRESS -> Head.VIDEO;
                    case PICTURE_UNKNOWN, TOO_MANY_PICTURES -> Head.UNIT;
                };
        boolean told = wrong.stream().anyMatch(w -> w.column().equals(head.written()));
        if (!told) {
            wrong.add(new Wrong(head.written(), head.of(row), fault.key()));
        }
    }

    private Optional<Unit> unit(Row row, List<Wrong> wrong) {
        String named = Head.UNIT.of(row);
        if (named.isEmpty() && units.size() == 1) {
            return Optional.of(units.getFirst());
        }
        Optional<Unit> unit =
                units.stream()
                        .filter(u ->
                                u.slug().equalsIgnoreCase(named)
                                        || u.name().equalsIgnoreCase(named)
                                        || u.aliases().stream().anyMatch(named::equalsIgnoreCase))
                        .findFirst();
        if (unit.isEmpty()) {
            wrong.add(wrong(Head.UNIT, row, named.isEmpty() ? "unit-missing" : "unit-unknown"));
        }
        return unit;
    }

    private static StoryKind kind(Row row, List<Wrong> wrong) {
        StoryKind kind = KINDS.get(Row.key(Head.KIND.of(row)).replace('-', ' '));
        if (kind == null) {
            wrong.add(wrong(Head.KIND, row, "kind"));
            return StoryKind.FIELD_WORK;
        }
        return kind;
    }

    /** Day before month, as written in Indonesia. */
    private static Optional<LocalDate> day(Row row, List<Wrong> wrong) {
        String text = Head.DAY.of(row);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher found = DAY.matcher(text);
        if (found.matches()) {
            try {
                return Optional.of(
                        found.group(1) == null
                                ? LocalDate.of(number(found, 4), number(found, 5), number(found, 6))
                                : LocalDate.of(
                                        number(found, 3), number(found, 2), number(found, 1)));
            } catch (DateTimeException e) {
                // 31/2: told below like any other word that is no day.
            }
        }
        wrong.add(wrong(Head.DAY, row, "day"));
        return Optional.empty();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private Place place(Row row, List<Wrong> wrong) {
        Optional<Double> latitude = degrees(Head.LATITUDE, row, 90, wrong);
        Optional<Double> longitude = degrees(Head.LONGITUDE, row, 180, wrong);
        boolean both = latitude.isPresent() && longitude.isPresent();
        if (latitude.isPresent() != longitude.isPresent()
                && wrong.stream().noneMatch(w -> w.key().endsWith(".degrees"))) {
            wrong.add(wrong(Head.LATITUDE, row, "half-point"));
        }
        return new Place(
                both ? latitude : Optional.empty(),
                both ? longitude : Optional.empty(),
                territory(row, wrong),
                Head.PLACE.of(row));
    }

    private static Optional<Double> degrees(Head head, Row row, int most, List<Wrong> wrong) {
        String text = head.of(row).replace(',', '.');
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.matches("-?\\d{1,3}(\\.\\d{1,15})?")
                && Math.abs(Double.parseDouble(text)) <= most) {
            return Optional.of(Double.parseDouble(text));
        }
        wrong.add(wrong(head, row, "degrees"));
        return Optional.empty();
    }

    /** By its code, or by its name if only one of the city has it. */
    private Optional<String> territory(Row row, List<Wrong> wrong) {
        String named = Head.TERRITORY.of(row);
        if (named.isEmpty() || register.territory(named).isPresent()) {
            return Optional.of(named).filter(code -> !code.isEmpty());
        }
        String plain =
                named.toLowerCase(Locale.ROOT).replaceFirst("^(kelurahan|kel\\.?|desa) ", "");
        List<Territory> found =
                register.territories().stream()
                        .filter(t ->
                                t.level() == Territory.Level.KELURAHAN
                                        || t.level() == Territory.Level.DESA)
                        .filter(t -> t.name().equalsIgnoreCase(plain))
                        .toList();
        if (found.size() == 1) {
            return Optional.of(found.getFirst().code());
        }
        wrong.add(wrong(Head.TERRITORY, row, found.isEmpty() ? "territory" : "territory-several"));
        return Optional.empty();
    }

    private Optional<ProgrammeId> programme(Row row, Optional<Unit> unit, List<Wrong> wrong) {
        String named = Head.PROGRAMME.of(row);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Optional<ProgrammeId> found =
                programmes.stream()
                        .filter(p -> p.unit().isEmpty() || p.unit().equals(unit.map(Unit::id)))
                        .filter(p ->
                                p.slug().equalsIgnoreCase(named)
                                        || p.name().equalsIgnoreCase(named))
                        .map(Programme::id)
                        .findFirst();
        if (found.isEmpty()) {
            wrong.add(wrong(Head.PROGRAMME, row, "programme"));
        }
        return found;
    }

    private static Optional<Integer> progress(Row row, List<Wrong> wrong) {
        String text = Head.PROGRESS.of(row).replace("%", "").strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.matches("\\d{1,3}")) {
            return Optional.of(Integer.parseInt(text));
        }
        // A cell in the form of a percentage comes as its fraction.
        if (text.matches("0?[.,]\\d{1,4}")) {
            return Optional.of(
                    (int)
                            Math.round(
                                    100
                                            * Double.parseDouble(
                                                    "0." + text.replaceAll(".*[.,]", ""))));
        }
        wrong.add(wrong(Head.PROGRESS, row, "progress"));
        return Optional.empty();
    }

    private static Wrong wrong(Head head, Row row, String what) {
        return new Wrong(head.written(), head.of(row), "newsroom.table.wrong." + what);
    }
}
