package id.pendopo.sites.entry.office;

import id.pendopo.directory.Unit;
import id.pendopo.platform.web.Texts;
import id.pendopo.sites.EntryKind;
import id.pendopo.sites.Section;
import id.pendopo.sites.entry.Entries;
import id.pendopo.sites.entry.Entry;
import id.pendopo.sites.entry.EntryBody;
import id.pendopo.sites.entry.LawItem;
import id.pendopo.sites.entry.LawList;
import id.pendopo.sites.entry.ProfilePart;
import id.pendopo.sites.entry.office.EntryOverviewPage.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What every unit has to have on its site, held against what one has. */
final class Mandatory {
    private final List<Entry> live;
    private final String home;
    private final Texts texts;

    Mandatory(Unit unit, List<Entry> all, Texts texts) {
        this.live = all.stream().filter(Entry::isPublic).toList();
        this.home = "/kerja/situs/isi/" + unit.id();
        this.texts = texts;
    }

    /** Parts of the profile, items of the law and mandatory sections that are not there. */
    List<Line> missing() {
        var lines = new ArrayList<Line>();
        Set<String> parts = slugs(EntryKind.PROFILE);
        Arrays.stream(ProfilePart.values())
                .filter(p -> !parts.contains(p.slug()))
                .map(p ->
                        new Line(
                                texts.of("sites.entry.part", p),
                                texts.of("sites.section", Section.PROFILE),
                                fresh(EntryKind.PROFILE) + "?part=" + p.slug()))
                .forEach(lines::add);
        for (EntryKind kind : List.of(EntryKind.SERVICE, EntryKind.AGENDA)) {
            if (live.stream().noneMatch(e -> e.kind() == kind)) {
                lines.add(
                        new Line(
                                texts.of("sites.section", Entries.section(kind)),
                                texts.of("sites.entry.office.section-empty"),
                                fresh(kind)));
            }
        }
        Set<String> items = items();
        LawList.items().stream()
                .filter(i -> i.kind() != LawItem.Kind.AT_ONCE && !items.contains(i.key()))
                .map(i ->
                        new Line(
                                i.name(texts.locale()),
                                i.hint(texts.locale()) + " (" + i.source() + ")",
                                fresh(EntryKind.PUBLIC_INFORMATION) + "?item=" + i.key()))
                .forEach(lines::add);
        return List.copyOf(lines);
    }

    /** Public information that should have been looked over by the day. */
    List<Line> overdue(LocalDate day) {
        return live.stream()
                .filter(e ->
                        e.body() instanceof EntryBody.PublicInformation p
                                && LawList.overdue(p, day))
                .map(e ->
                        new Line(
                                e.title(),
                                e.body() instanceof EntryBody.PublicInformation p
                                        ? texts.of("sites.entry.renewed", texts.date(p.renewed()))
                                        : "",
                                home + "/" + e.id()))
                .toList();
    }

    private Set<String> slugs(EntryKind kind) {
        return live.stream()
                .filter(e -> e.kind() == kind)
                .map(Entry::slug)
                .collect(Collectors.toSet());
    }

    private Set<String> items() {
        return live.stream()
                .map(Entry::body)
                .filter(EntryBody.PublicInformation.class::isInstance)
                .map(b -> ((EntryBody.PublicInformation) b).item())
                .collect(Collectors.toSet());
    }

    private String fresh(EntryKind kind) {
        return home + "/baru/" + KindWord.of(kind);
    }
}
