package id.pendopo.sites;

import id.pendopo.directory.Unit;
import id.pendopo.platform.access.Actor;
import id.pendopo.sites.entry.Attached;
import id.pendopo.sites.entry.EntryBody;
import id.pendopo.sites.entry.EntryDraft;
import id.pendopo.sites.entry.LawList;
import id.pendopo.sites.entry.ProfilePart;
import id.pendopo.sites.entry.WriteEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Writes one entry of every kind, for every section of a unit's site. */
final class FilledSections {
    private final WriteEntry entries;

    FilledSections(WriteEntry entries) {
        this.entries = entries;
    }

    void write(Unit unit) {
        for (ProfilePart part : ProfilePart.values()) {
            add(unit, "Profil " + part, new EntryBody.Profile(part, "<p>Bagian profil.</p>"));
        }
        Instant soon = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(5, ChronoUnit.DAYS);
        add(
                unit,
                "Surat keterangan <sehat>",
                new EntryBody.Service(
                        "<p>Untuk melamar kerja.</p>",
                        List.of("KTP", "Pas foto"),
                        List.of("Ambil nomor", "Terima surat"),
                        "Tanpa biaya",
                        "30 menit",
                        List.of("UU 25/2009"),
                        "Loket 2",
                        "Surat keterangan",
                        Attached.link("https://contoh.id/formulir?a=1&b=2")));
        add(
                unit,
                "Kerja bakti",
                new EntryBody.Agenda(
                        "<p>Bawa sapu.</p>",
                        soon,
                        Optional.of(soon.plus(2, ChronoUnit.HOURS)),
                        false,
                        "Lapangan",
                        "RW 3"));
        add(
                unit,
                "Rencana kerja",
                new EntryBody.Document(
                        "Rencana satu tahun",
                        "Perencanaan",
                        Optional.of(2026),
                        Attached.link("https://contoh.id/renja.pdf")));
        add(unit, "Apakah gratis?", new EntryBody.Question("<p>Ya.</p>"));
        add(unit, "Tentang kami", new EntryBody.FreePage("<p>Halaman.</p>"));
        LawList.items().stream()
                .limit(3)
                .forEach(item ->
                        add(
                                unit,
                                item.key(),
                                new EntryBody.PublicInformation(
                                        item.key(),
                                        "<p>Isi informasi.</p>",
                                        Optional.of(2026),
                                        LocalDate.of(2026, 9, 1),
                                        Attached.NONE)));
    }

    private void add(Unit unit, String title, EntryBody body) {
        entries.add(
                new EntryDraft(unit.city(), unit.id(), title, body, true, true), Actor.system());
    }
}
