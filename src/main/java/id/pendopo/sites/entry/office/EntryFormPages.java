package id.pendopo.sites.entry.office;

import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import id.pendopo.sites.EntryKind;
import id.pendopo.sites.entry.Entry;
import id.pendopo.sites.entry.EntryStatus;
import id.pendopo.sites.entry.LawList;
import id.pendopo.sites.entry.ProfilePart;
import id.pendopo.sites.entry.office.EntryDoor.Opened;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages of an entry's form. */
@Component
class EntryFormPages {
    private final InstantSource clock;

    EntryFormPages(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * The form with what was filled in.
     *
     * @param entry empty for a new one
     */
    ModelAndView form(
            Opened opened,
            EntryKind kind,
            Optional<Entry> entry,
            Map<String, String> values,
            List<Fault> faults,
            Texts texts) {
        String own = entry.map(e -> opened.home() + "/" + e.id()).orElse("");
        return new ModelAndView(
                "sites/officeform",
                "page",
                new EntryFormPage(
                        opened.unit().name(),
                        kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        own.isEmpty() ? opened.home() + "/baru/" + KindWord.of(kind) : own,
                        opened.home(),
                        crumbs(opened, texts),
                        EntryField.of(kind),
                        entry.isPresent() ? values : begun(opened, kind, values, texts),
                        choices(kind, texts),
                        entry.map(e -> e.body().attached().name()).orElse(""),
                        entry.map(e -> e.status().name().toLowerCase(Locale.ROOT)).orElse(""),
                        entry.filter(e -> e.status().mayBecome(EntryStatus.WITHDRAWN)).isPresent()
                                ? own + "/tarik"
                                : "",
                        own.isEmpty() ? "" : own + "/pratinjau",
                        version(entry, values),
                        new Faults(faults)));
    }

    static List<Crumb> crumbs(Opened opened, Texts texts) {
        return List.of(
                new Crumb(texts.of("sites.entry.office.menu"), "/kerja/situs/isi"),
                new Crumb(opened.unit().name(), opened.home()));
    }

    /** The version that the form was filled in on, not the newest. */
    private static int version(Optional<Entry> entry, Map<String, String> values) {
        String read = values.getOrDefault("version", "");
        return read.matches("\\d{1,9}")
                ? Integer.parseInt(read)
                : entry.map(Entry::version).orElse(0);
    }

    /** What is usual stands there already. */
    private Map<String, String> begun(
            Opened opened, EntryKind kind, Map<String, String> given, Texts texts) {
        var values = new HashMap<String, String>();
        if (kind == EntryKind.PUBLIC_INFORMATION) {
            values.put(
                    "renewed",
                    LocalDate.ofInstant(clock.instant(), opened.city().zone()).toString());
            LawList.item(given.getOrDefault("item", ""))
                    .ifPresent(i -> values.put(EntryField.TITLE, i.name(texts.locale())));
        }
        values.putAll(given);
        return values;
    }

    private static List<Option> choices(EntryKind kind, Texts texts) {
        return switch (kind) {
            case PROFILE ->
                    Arrays.stream(ProfilePart.values())
                            .map(p -> new Option(p.slug(), texts.of("sites.entry.part", p)))
                            .toList();
            case PUBLIC_INFORMATION ->
                    LawList.items().stream()
                            .map(i -> new Option(i.key(), i.name(texts.locale())))
                            .toList();
            case SERVICE, AGENDA, DOCUMENT, FAQ, PAGE -> List.of();
        };
    }
}
