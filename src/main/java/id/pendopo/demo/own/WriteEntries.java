package id.pendopo.demo.own;

import id.pendopo.demo.sample.Resources;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Unit;
import id.pendopo.platform.access.Actor;
import id.pendopo.sites.entry.Attached;
import id.pendopo.sites.entry.Entries;
import id.pendopo.sites.entry.EntryBody;
import id.pendopo.sites.entry.EntryDraft;
import id.pendopo.sites.entry.ProfilePart;
import id.pendopo.sites.entry.WriteEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Writes a unit's sample entries from {@code demo/own/entries.txt}; silent units have but a few.
 */
@Component
@Profile("demo")
class WriteEntries {
    private static final int LIVELY_WITHIN_DAYS = 7;
    private static final int OF_SILENT = 5;
    private static final int BEGINS = 9;

    private final WriteEntry write;
    private final Entries entries;

    WriteEntries(WriteEntry write, Entries entries) {
        this.write = write;
        this.entries = entries;
    }

    /** A second time nothing is written that is there by its title. */
    void of(CityRegister register, Unit unit, OwnSite site, Instant now) {
        List<String> known = entries.all(unit.id()).stream().map(e -> e.title()).toList();
        var wording =
                new Wording(
                        Map.of("unit", unit.name(), "area", WriteStories.area(register, unit)),
                        new Random(site.seed()));
        LocalDate today = LocalDate.ofInstant(now, register.city().zone());
        blocks().stream()
                .limit(site.newest() <= LIVELY_WITHIN_DAYS ? Long.MAX_VALUE : OF_SILENT)
                .map(block -> draft(register, unit, block, wording, today))
                .filter(draft -> !known.contains(draft.title()))
                .forEach(draft -> write.add(draft, Actor.system()));
    }

    private static List<List<String>> blocks() {
        return Arrays.stream(Resources.text("own/entries.txt").split("\n{2,}"))
                .map(block -> block.strip().lines().filter(l -> !l.startsWith("#")).toList())
                .toList();
    }

    private static EntryDraft draft(
            CityRegister register,
            Unit unit,
            List<String> block,
            Wording wording,
            LocalDate today) {
        String[] head = block.getFirst().split("[ |]+", 4);
        String html =
                block.stream()
                        .skip(1)
                        .map(line -> "<p>" + wording.of(line) + "</p>")
                        .collect(Collectors.joining());
        EntryBody body =
                switch (head[1]) {
                    case "PROFILE" -> new EntryBody.Profile(ProfilePart.valueOf(head[2]), html);
                    case "SERVICE" -> service(html, unit);
                    case "FAQ" -> new EntryBody.Question(html);
                    case "AGENDA" ->
                            agenda(register, unit, html, today.plusDays(Long.parseLong(head[2])));
                    case "PUBLIC_INFORMATION" ->
                            new EntryBody.PublicInformation(
                                    head[2],
                                    html,
                                    Optional.of(today.getYear()),
                                    today,
                                    Attached.NONE);
                    default ->
                            throw new IllegalStateException(
                                    "demo/own/entries.txt has an unknown kind: " + head[1]);
                };
        return new EntryDraft(unit.city(), unit.id(), wording.of(head[3]), body, true, true);
    }

    private static EntryBody service(String html, Unit unit) {
        return new EntryBody.Service(
                html,
                List.of("KTP-el asli", "Kartu keluarga", "Surat pengantar RT"),
                List.of("Ambil nomor antrean", "Serahkan berkas di loket", "Terima hasil"),
                "Tidak dipungut biaya",
                "30 menit bila berkas lengkap",
                List.of("UU 25/2009 tentang Pelayanan Publik"),
                "Loket pelayanan " + unit.name(),
                "Dokumen yang disahkan",
                Attached.NONE);
    }

    private static EntryBody agenda(CityRegister register, Unit unit, String html, LocalDate day) {
        return new EntryBody.Agenda(
                html,
                day.atTime(BEGINS, 0).atZone(register.city().zone()).toInstant(),
                Optional.of(day.atTime(BEGINS + 2, 0).atZone(register.city().zone()).toInstant()),
                false,
                "Aula " + unit.name(),
                unit.name());
    }
}
