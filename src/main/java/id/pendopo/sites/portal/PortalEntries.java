package id.pendopo.sites.portal;

import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Unit;
import id.pendopo.platform.web.Texts;
import id.pendopo.sites.EntryKind;
import id.pendopo.sites.Shown;
import id.pendopo.sites.Site;
import id.pendopo.sites.Sites;
import id.pendopo.sites.Tag;
import id.pendopo.sites.entry.Entries;
import id.pendopo.sites.entry.Entry;
import id.pendopo.sites.entry.EntryBody;
import id.pendopo.sites.entry.site.EntryListPage.Row;
import id.pendopo.sites.entry.site.EntryPage;
import id.pendopo.sites.entry.site.EntryWords;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Services and events of all units as the portal lists them. */
@Component
class PortalEntries {
    private final Entries entries;
    private final Sites sites;
    private final InstantSource clock;

    PortalEntries(Entries entries, Sites sites, InstantSource clock) {
        this.entries = entries;
        this.sites = sites;
        this.clock = clock;
    }

    /** By title. */
    List<Row> services(Site site, CityRegister register, Texts texts) {
        Shown.note(Tag.cityEntries(site.city().code(), EntryKind.SERVICE));
        return entries.publicIn(site.city().code(), EntryKind.SERVICE).stream()
                .map(e -> row(register, e, "", texts))
                .toList();
    }

    /** Those that have not ended, the next first; right for an hour. */
    List<Row> coming(Site site, CityRegister register, int most, Texts texts) {
        Shown.note(Tag.cityEntries(site.city().code(), EntryKind.AGENDA));
        Instant now = clock.instant();
        Shown.until(now.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS));
        return entries.coming(site.city().code(), Optional.empty(), now, most).stream()
                .map(e -> row(register, e, when(site, e, texts), texts))
                .toList();
    }

    private static String when(Site site, Entry entry, Texts texts) {
        return entry.body() instanceof EntryBody.Agenda agenda
                ? EntryWords.time(agenda, site.city().zone(), texts)
                : "";
    }

    private Row row(CityRegister register, Entry entry, String when, Texts texts) {
        String unit = register.unit(entry.unit()).map(Unit::name).orElse("");
        String href =
                sites.of(entry.unit())
                        .map(s -> s.address(Entries.path(entry)).toString())
                        .orElse("");
        return new Row(
                "e-" + entry.id(),
                EntryWords.title(entry, texts),
                href,
                when.isEmpty() ? unit : when + " · " + unit,
                about(entry.body()),
                "",
                new EntryPage.Link("", "", ""),
                "",
                entry.sample());
    }

    private static String about(EntryBody body) {
        return switch (body) {
            case EntryBody.Service s -> EntryWords.beginning(s.about());
            case EntryBody.Agenda a -> a.place();
            case EntryBody.Document d -> d.about();
            case EntryBody.PublicInformation p -> "";
            case EntryBody.Question q -> "";
            case EntryBody.FreePage p -> "";
            case EntryBody.Profile p -> "";
        };
    }
}
