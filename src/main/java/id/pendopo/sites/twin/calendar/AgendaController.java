package id.pendopo.sites.twin.calendar;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.web.Texts;
import id.pendopo.sites.EntryKind;
import id.pendopo.sites.OnSite;
import id.pendopo.sites.Section;
import id.pendopo.sites.Shown;
import id.pendopo.sites.Site;
import id.pendopo.sites.SiteKind;
import id.pendopo.sites.Sites;
import id.pendopo.sites.Tag;
import id.pendopo.sites.entry.Entries;
import id.pendopo.sites.entry.Entry;
import id.pendopo.sites.entry.EntryBody;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The agenda of a unit, or of all units of a city, as iCalendar. */
@RestController
@OnSite({SiteKind.UNIT, SiteKind.PORTAL})
class AgendaController {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Entries entries;
    private final Sites sites;
    private final MessageSource messages;

    AgendaController(Entries entries, Sites sites, MessageSource messages) {
        this.entries = entries;
        this.sites = sites;
        this.messages = messages;
    }

    @GetMapping("/agenda.ics")
    ResponseEntity<byte[]> calendar(Site site, Locale locale) {
        var texts = new Texts(messages, locale);
        CityCode city = site.city().code();
        Optional<UnitId> unit = site.unit().map(Unit::id);
        Shown.note(
                Tag.register(city),
                unit.map(id -> Tag.entries(id, EntryKind.AGENDA))
                        .orElseGet(() -> Tag.cityEntries(city, EntryKind.AGENDA)));
        List<Entry> found =
                unit.map(id -> entries.publicOf(id, EntryKind.AGENDA))
                        .orElseGet(() -> entries.publicIn(city, EntryKind.AGENDA));
        var text =
                new CalendarText()
                        .line("BEGIN", "VCALENDAR")
                        .line("VERSION", "2.0")
                        .line("PRODID", "-//Pendopo//Agenda//ID")
                        .line("METHOD", "PUBLISH")
                        .words(
                                "X-WR-CALNAME",
                                texts.of("sites.section", Section.AGENDA) + " " + site.name());
        found.forEach(entry -> event(text, entry, site.city().zone()));
        text.line("END", "VCALENDAR");
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=utf-8")
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void event(CalendarText text, Entry entry, ZoneId zone) {
        if (!(entry.body() instanceof EntryBody.Agenda agenda)) {
            return;
        }
        text.line("BEGIN", "VEVENT")
                .line("UID", entry.id().value() + "@pendopo")
                .line("DTSTAMP", MOMENT.format(entry.updatedAt()))
                .line("LAST-MODIFIED", MOMENT.format(entry.updatedAt()))
                .line("SEQUENCE", String.valueOf(Math.max(0, entry.version() - 1)));
        when(text, agenda, zone);
        text.words("SUMMARY", entry.title())
                .words("DESCRIPTION", Jsoup.parseBodyFragment(agenda.about()).text())
                .words("LOCATION", agenda.place());
        sites.of(entry.unit())
                .ifPresent(site ->
                        text.line("URL", site.address(Entries.path(entry)).toASCIIString()));
        text.line("END", "VEVENT");
    }

    /** The end is not part of the event (section 3.6.1), so whole days end with the day after. */
    private static void when(CalendarText text, EntryBody.Agenda agenda, ZoneId zone) {
        if (agenda.wholeDay()) {
            text.line("DTSTART;VALUE=DATE", day(agenda.from(), zone, 0))
                    .line("DTEND;VALUE=DATE", day(agenda.until().orElse(agenda.from()), zone, 1));
        } else {
            text.line("DTSTART", MOMENT.format(agenda.from()));
            agenda.until().ifPresent(until -> text.line("DTEND", MOMENT.format(until)));
        }
    }

    private static String day(Instant at, ZoneId zone, int later) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(
                LocalDate.ofInstant(at, zone).plusDays(later));
    }
}
