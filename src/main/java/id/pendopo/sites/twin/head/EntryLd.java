package id.pendopo.sites.twin.head;

import id.pendopo.sites.Site;
import id.pendopo.sites.entry.Entries;
import id.pendopo.sites.entry.Entry;
import id.pendopo.sites.entry.EntryBody;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;

/** Tells of one entry in the words of schema.org. */
final class EntryLd {
    private EntryLd() {}

    /** Empty for kinds of which schema.org has nothing to say, and for what is not public. */
    static Optional<Ld> of(Site site, Entry entry) {
        if (!entry.isPublic()) {
            return Optional.empty();
        }
        return switch (entry.body()) {
            case EntryBody.Agenda agenda -> Optional.of(event(site, entry, agenda));
            case EntryBody.Service service -> Optional.of(service(site, entry, service));
            case EntryBody.Document document -> Optional.empty();
            case EntryBody.PublicInformation information -> Optional.empty();
            case EntryBody.Question question -> Optional.empty();
            case EntryBody.FreePage page -> Optional.empty();
            case EntryBody.Profile profile -> Optional.empty();
        };
    }

    private static Ld event(Site site, Entry entry, EntryBody.Agenda agenda) {
        return common(site, entry, "Event", agenda.about())
                .put("startDate", moment(site, agenda, agenda.from()))
                .put("endDate", agenda.until().map(until -> moment(site, agenda, until)))
                .put("eventStatus", "https://schema.org/EventScheduled")
                .put("location", Ld.of("Place").put("name", place(site, agenda)))
                .put(
                        "organizer",
                        agenda.organiser().isBlank()
                                ? Organisations.brief(site)
                                : Ld.of("Organization").put("name", agenda.organiser()));
    }

    private static Ld service(Site site, Entry entry, EntryBody.Service service) {
        return common(site, entry, "GovernmentService", service.about())
                .put("provider", Organisations.brief(site))
                .put("serviceOperator", Organisations.brief(site))
                .put("areaServed", Ld.of("AdministrativeArea").put("name", site.city().name()))
                .put("serviceOutput", service.output())
                .put("termsOfService", String.join("; ", service.legalBasis()));
    }

    private static Ld common(Site site, Entry entry, String type, String about) {
        return Ld.of(type)
                .put("@id", site.address(Entries.path(entry)) + "#isi")
                .put("name", entry.title())
                .put("description", Jsoup.parseBodyFragment(about).text())
                .put("url", site.address(Entries.path(entry)));
    }

    /** An event somewhere in the city, if nobody told where. */
    private static String place(Site site, EntryBody.Agenda agenda) {
        return agenda.place().isBlank() ? site.city().name() : agenda.place();
    }

    private static String moment(Site site, EntryBody.Agenda agenda, Instant at) {
        return agenda.wholeDay()
                ? LocalDate.ofInstant(at, site.city().zone()).toString()
                : at.atZone(site.city().zone()).toOffsetDateTime().toString();
    }
}
