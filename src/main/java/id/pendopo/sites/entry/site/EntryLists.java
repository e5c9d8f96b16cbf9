package id.pendopo.sites.entry.site;

import id.pendopo.directory.UnitId;
import id.pendopo.platform.web.Texts;
import id.pendopo.sites.EntryKind;
import id.pendopo.sites.Shown;
import id.pendopo.sites.Site;
import id.pendopo.sites.Tag;
import id.pendopo.sites.entry.Entries;
import id.pendopo.sites.entry.Entry;
import id.pendopo.sites.entry.EntryBody;
import id.pendopo.sites.entry.LawItem;
import id.pendopo.sites.entry.LawList;
import id.pendopo.sites.entry.ProfilePart;
import id.pendopo.sites.entry.site.EntryListPage.Group;
import id.pendopo.sites.entry.site.EntryListPage.Row;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what stands in each section of a unit's site. */
@Component
class EntryLists {
    private static final int COMING = 100;
    private static final int PAST = 30;

    private final Entries entries;
    private final Owners owners;
    private final InstantSource clock;

    EntryLists(Entries entries, Owners owners, InstantSource clock) {
        this.entries = entries;
        this.owners = owners;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param until when the list changes by itself; empty if never
     */
    record Found(List<Entry> entries, List<Group> groups, Optional<Instant> until) {
        static Found of(List<Entry> entries, List<Group> groups) {
            return new Found(entries, groups, Optional.empty());
        }
    }

    /** All parts in their order, and the unit's own pages. */
    Found profile(Site site, Texts texts) {
        List<Entry> written = all(site, EntryKind.PROFILE);
        List<Entry> pages = all(site, EntryKind.PAGE);
        List<Row> parts =
                Arrays.stream(ProfilePart.values())
                        .map(part ->
                                written.stream()
                                        .filter(e -> e.slug().equals(part.slug()))
                                        .findFirst()
                                        .map(e -> row(e, "", texts))
                                        .orElseGet(() -> missing(part, texts)))
                        .toList();
        return Found.of(
                Stream.concat(written.stream(), pages.stream()).toList(),
                List.of(
                        new Group("", "", written.isEmpty() && pages.isEmpty() ? List.of() : parts),
                        new Group(
                                texts.of("sites.entry.pages"),
                                "",
                                pages.stream().map(e -> row(e, "", texts)).toList())));
    }

    private static Row missing(ProfilePart part, Texts texts) {
        return new Row(
                part.slug(),
                texts.of("sites.entry.part", part),
                "",
                "",
                "",
                "",
                EntryPage.Link.NONE,
                texts.of("sites.entry.missing"),
                false);
    }

    Found services(Site site, Texts texts) {
        List<Entry> all = all(site, EntryKind.SERVICE);
        return Found.of(all, List.of(new Group("", "", rows(all, texts))));
    }

    Found questions(Site site, Texts texts) {
        List<Entry> all = all(site, EntryKind.FAQ);
        return Found.of(all, List.of(new Group("", "", rows(all, texts))));
    }

    /** By topic, those without one last. */
    Found documents(Site site, Texts texts) {
        List<Entry> all = all(site, EntryKind.DOCUMENT);
        var topics = new TreeMap<String, List<Entry>>(String.CASE_INSENSITIVE_ORDER);
        for (Entry entry : all) {
            if (entry.body() instanceof EntryBody.Document document) {
                topics.computeIfAbsent(document.topic(), t -> new ArrayList<>()).add(entry);
            }
        }
        List<Entry> others = topics.getOrDefault("", List.of());
        topics.remove("");
        var groups = new ArrayList<Group>();
        topics.forEach((topic, list) -> groups.add(new Group(topic, "", rows(list, texts))));
        groups.add(
                new Group(
                        groups.isEmpty() ? "" : texts.of("sites.entry.other"),
                        "",
                        rows(others, texts)));
        return Found.of(all, groups);
    }

    /** What is to come, then what was. */
    Found agenda(Site site, Texts texts) {
        UnitId unit = owners.of(site).id();
        Shown.note(Tag.entries(unit, EntryKind.AGENDA));
        Instant now = clock.instant();
        List<Entry> coming = entries.coming(site.city().code(), Optional.of(unit), now, COMING);
        List<Entry> past = entries.past(unit, now, PAST);
        return new Found(
                Stream.concat(coming.stream(), past.stream()).toList(),
                List.of(
                        new Group(
                                texts.of("sites.entry.coming"),
                                "",
                                coming.stream().map(e -> event(site, e, texts)).toList()),
                        new Group(
                                texts.of("sites.entry.past"),
                                "",
                                past.stream().map(e -> event(site, e, texts)).toList())),
                Optional.of(now.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS)));
    }

    private static Row event(Site site, Entry entry, Texts texts) {
        String when =
                entry.body() instanceof EntryBody.Agenda agenda
                        ? EntryWords.time(agenda, site.city().zone(), texts)
                        : "";
        return row(entry, when, texts);
    }

    /** The three lists of the law, with what is there and what is not yet. */
    Found information(Site site, Texts texts) {
        List<Entry> all = all(site, EntryKind.PUBLIC_INFORMATION);
        LocalDate today = LocalDate.ofInstant(clock.instant(), site.city().zone());
        List<Group> groups =
                Arrays.stream(LawItem.Kind.values())
                        .map(kind ->
                                new Group(
                                        texts.of("sites.entry.law", kind),
                                        texts.of("sites.entry.law.lead", kind),
                                        LawList.items().stream()
                                                .filter(i -> i.kind() == kind)
                                                .flatMap(i -> information(i, all, today, texts))
                                                .toList()))
                        .toList();
        return Found.of(all, groups);
    }

    private static Stream<Row> information(
            LawItem item, List<Entry> all, LocalDate today, Texts texts) {
        List<Entry> there =
                all.stream()
                        .filter(e ->
                                e.body() instanceof EntryBody.PublicInformation p
                                        && p.item().equals(item.key()))
                        .sorted(Comparator.comparing(Entry::slug).reversed())
                        .toList();
        String name = item.name(texts.locale());
        if (there.isEmpty()) {
            String note =
                    texts.of(
                            item.kind() == LawItem.Kind.AT_ONCE
                                    ? "sites.entry.nothing-now"
                                    : "sites.entry.missing");
            return Stream.of(
                    new Row(item.key(), name, "", "", "", "", EntryPage.Link.NONE, note, false));
        }
        return there.stream().map(e -> row(e, meta(e, name, texts), texts));
    }

    private static String meta(Entry entry, String item, Texts texts) {
        return entry.body() instanceof EntryBody.PublicInformation p
                ? item
                        + " · "
                        + p.year().map(y -> y + " · ").orElse("")
                        + texts.of("sites.entry.renewed", texts.date(p.renewed()))
                : item;
    }

    private static List<Row> rows(List<Entry> entries, Texts texts) {
        return entries.stream().map(e -> row(e, "", texts)).toList();
    }

    /** Kinds with a page of their own are led to; the others stand here whole. */
    private static Row row(Entry entry, String meta, Texts texts) {
        String path = Entries.path(entry);
        boolean own = !path.contains("#");
        String text = EntryPages.text(entry.body());
        String about = entry.body() instanceof EntryBody.Document d ? d.about() : "";
        String year =
                entry.body() instanceof EntryBody.Document d
                        ? d.year().map(String::valueOf).orElse("")
                        : meta;
        return new Row(
                entry.slug(),
                EntryWords.title(entry, texts),
                own ? path : "",
                year,
                own ? EntryWords.beginning(text) : about,
                own ? "" : text,
                own ? EntryPage.Link.NONE : EntryWords.link(entry.body().attached(), texts),
                "",
                entry.sample());
    }

    private List<Entry> all(Site site, EntryKind kind) {
        UnitId unit = owners.of(site).id();
        Shown.note(Tag.entries(unit, kind));
        return entries.publicOf(unit, kind);
    }
}
