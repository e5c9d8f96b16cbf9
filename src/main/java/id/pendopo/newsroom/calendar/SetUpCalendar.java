package id.pendopo.newsroom.calendar;

import id.pendopo.directory.City;
import id.pendopo.directory.Unit;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets the themes of weekdays, notes of days and the fields of work of units. */
@Component
public class SetUpCalendar {
    private static final String SUBJECT = "newsroom.calendar";
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_NOTE = 500;
    private static final int MOST_FIELDS = 40;

    private final CalendarSettingsRepository settings;
    private final AuditTrail audit;

    SetUpCalendar(CalendarSettingsRepository settings, AuditTrail audit) {
        this.settings = settings;
        this.audit = audit;
    }

    /** Replaces all pillars; one without a name is none. */
    @Transactional
    public void pillars(City city, List<Pillar> pillars, Actor by) {
        by.demand(NewsroomPermission.SETTINGS, city.scope());
        settings.lock(city.code());
        Collection<Pillar> before = settings.pillars(city.code()).values();
        List<Pillar> after =
                pillars.stream()
                        .map(p ->
                                new Pillar(
                                        p.weekday(),
                                        line(p.name(), LONGEST_NAME),
                                        line(p.note(), LONGEST_NOTE)))
                        .filter(p -> !p.name().isEmpty())
                        .toList();
        settings.replacePillars(city.code(), after);
        audit.record(by, "newsroom.calendar.pillars", subject(city), before, after);
    }

    /** Notes something of a day; an empty note takes it back. */
    @Transactional
    public void note(City city, DayNote note, Actor by) {
        by.demand(NewsroomPermission.SETTINGS, city.scope());
        settings.lock(city.code());
        List<DayNote> before = settings.notes(city.code(), note.day(), note.day());
        LocalDate day = note.day();
        var tidy = new DayNote(day, note.mourning(), line(note.note(), LONGEST_NOTE));
        if (tidy.note().isEmpty()) {
            settings.removeNote(city.code(), day);
        } else {
            settings.putNote(city.code(), tidy);
        }
        audit.record(by, "newsroom.calendar.note", subject(city), before, tidy);
    }

    /** Replaces the fields of work of a unit; the same name twice counts once. */
    @Transactional
    public void fields(City city, Unit unit, List<String> names, Actor by) {
        by.demand(NewsroomPermission.SETTINGS, unit.scope());
        settings.lock(city.code());
        List<String> before = settings.fields(city.code()).getOrDefault(unit.id(), List.of());
        var after = new LinkedHashMap<String, String>();
        names.stream()
                .map(name -> line(name, LONGEST_NAME))
                .filter(name -> !name.isEmpty())
                .limit(MOST_FIELDS)
                .forEach(name -> after.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
        settings.replaceFields(city.code(), unit.id(), List.copyOf(after.values()));
        audit.record(
                by,
                "newsroom.calendar.fields",
                Subject.inCity("directory.unit", unit.id(), city.code().value()),
                before,
                List.copyOf(after.values()));
    }

    private static Subject subject(City city) {
        return Subject.inCity(SUBJECT, city.code(), city.code().value());
    }

    private static String line(String text, int longest) {
        String one = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return one.substring(0, Math.min(one.length(), longest));
    }
}
