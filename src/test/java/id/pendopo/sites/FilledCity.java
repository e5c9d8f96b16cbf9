package id.pendopo.sites;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.OfficialDraft;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.directory.UnitType;
import id.pendopo.fixture.Stories;
import id.pendopo.newsroom.AssetOwner;
import id.pendopo.newsroom.AssetTaking;
import id.pendopo.newsroom.Assets;
import id.pendopo.newsroom.ImportedStory;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.Place;
import id.pendopo.newsroom.ProgrammeId;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.PublishedPicture.Stage;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.programme.KeepProgramme;
import id.pendopo.newsroom.programme.ProgrammeDraft;
import id.pendopo.newsroom.programme.ProgrammeOutcome;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.sites.entry.WriteEntry;
import id.pendopo.sites.host.DescribeUnit;
import id.pendopo.sites.host.SiteRepository;
import id.pendopo.sites.host.UnitContact;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.springframework.boot.test.context.TestComponent;

/** A city of which one unit has something of every kind on its site, pictures and files too. */
@TestComponent
public class FilledCity {
    private static final CityCode CITY = new CityCode("35.73");
    private static final int NEWS = 30;

    private final Directory directory;
    private final Newsroom newsroom;
    private final Assets assets;
    private final KeepProgramme programmes;
    private final FilledSections sections;
    private final DescribeUnit describing;
    private final SiteRepository contacts;
    private final Sites sites;

    FilledCity(
            Directory directory,
            Newsroom newsroom,
            Assets assets,
            KeepProgramme programmes,
            WriteEntry entries,
            DescribeUnit describing,
            SiteRepository contacts,
            Sites sites) {
        this.directory = directory;
        this.newsroom = newsroom;
        this.assets = assets;
        this.programmes = programmes;
        sections = new FilledSections(entries);
        this.describing = describing;
        this.contacts = contacts;
        this.sites = sites;
    }

    public CityCode code() {
        return CITY;
    }

    public Site portal() {
        return sites.portal(CITY).orElseThrow();
    }

    public Site site(Unit unit) {
        return sites.of(unit);
    }

    /** Founds the city and fills one unit's site and the city's own; the same at every call. */
    public Unit fill() {
        directory.found(CITY, Actor.system());
        Unit unit =
                directory.units(CITY).stream()
                        .filter(u -> u.type() == UnitType.DEPARTMENT)
                        .skip(1)
                        .findFirst()
                        .orElseThrow();
        if (newsroom.newestChange(unit.id()).isPresent()) {
            return unit;
        }
        appoint(unit);
        tell(unit);
        sections.write(unit);
        describe(unit);
        return unit;
    }

    private void appoint(Unit unit) {
        directory.appoint(
                unit,
                new OfficialDraft(
                        "Dr. Ratna Puspitasari, M.Kes.",
                        "Kepala Dinas",
                        true,
                        false,
                        Optional.of(LocalDate.of(2024, 1, 2)),
                        Optional.empty()),
                Actor.system());
    }

    private void describe(Unit unit) {
        UnitContact known = contacts.contact(unit.id());
        List<String> faults =
                describing.describe(
                        sites.of(unit),
                        new UnitContact(
                                "Jalan Contoh 45",
                                "+62 341 555045",
                                "dinas@kota.contoh.id",
                                "Senin sampai Jumat 07.30–15.30",
                                known.version()),
                        Actor.system());
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Contact refused: " + faults);
        }
    }

    private void tell(Unit unit) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        for (int i = 0; i < NEWS; i++) {
            newsroom.importStory(
                    Stories.of(
                            unit,
                            StoryKind.NEWS,
                            "Kabar ke-" + i + " <dari> \"warga\" & kota",
                            now.minus(i, ChronoUnit.HOURS)),
                    Actor.system());
        }
        ProgrammeId programme = programme(unit);
        PublishedPicture before = picture(unit, Color.ORANGE, Stage.BEFORE);
        PublishedPicture after = picture(unit, Color.GREEN, Stage.AFTER);
        take(unit, StoryKind.NEWS, "Berita bergambar", now, "", List.of(before), programme);
        take(unit, StoryKind.ANNOUNCEMENT, "Jadwal layanan", now, "", List.of(), programme);
        take(unit, StoryKind.FIELD_WORK, "Saluran air", now, "", List.of(before, after), programme);
        take(unit, StoryKind.GALLERY, "Galeri taman", now, "", List.of(before, after), programme);
        take(
                unit,
                StoryKind.VIDEO,
                "Sehari bersama petugas",
                now,
                "https://www.youtube.com/watch?v=abcdefghijk",
                List.of(after),
                programme);
        newsroom.importStory(ofTheCity(now), Actor.system());
    }

    private void take(
            Unit unit,
            StoryKind kind,
            String title,
            Instant at,
            String video,
            List<PublishedPicture> pictures,
            ProgrammeId programme) {
        ImportedStory plain =
                Stories.of(
                        unit,
                        kind,
                        title,
                        at,
                        video,
                        pictures,
                        kind == StoryKind.FIELD_WORK ? Optional.of(60) : Optional.empty(),
                        kind == StoryKind.ANNOUNCEMENT
                                ? Optional.of(LocalDate.now().plusDays(9))
                                : Optional.empty());
        newsroom.importStory(
                with(plain, plain.unit(), Optional.of(programme), "Lingkungan & taman"),
                Actor.system());
    }

    private ImportedStory ofTheCity(Instant at) {
        Unit any = directory.units(CITY).getFirst();
        return with(
                Stories.of(any, StoryKind.NEWS, "Kota berbenah", at),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private static ImportedStory with(
            ImportedStory s, Optional<UnitId> unit, Optional<ProgrammeId> programme, String field) {
        return new ImportedStory(
                s.city(),
                unit,
                s.originKey(),
                s.kind(),
                s.slug(),
                s.title(),
                s.summary(),
                "<h2>Latar</h2><p>Isi <strong>tebal</strong>.</p><ul><li>Satu</li></ul>"
                        + "<table><tr><th>Hari</th></tr><tr><td>Senin</td></tr></table>",
                s.language(),
                s.publishedAt(),
                s.updatedAt(),
                Place.at(-7.98, 112.63, Optional.empty()),
                programme,
                s.progress(),
                field,
                s.video(),
                s.pictures(),
                s.credit(),
                s.validUntil(),
                s.tags(),
                "https://lama.contoh.id/asal?a=1&b=2",
                s.sample());
    }

    private ProgrammeId programme(Unit unit) {
        var writer =
                new Actor(
                        UUID.randomUUID(),
                        "Penulis",
                        Set.of(new Granted(NewsroomPermission.WRITE, unit.scope())));
        ProgrammeOutcome begun =
                programmes.begin(
                        CITY,
                        Optional.of(unit.id()),
                        new ProgrammeDraft(
                                "Kampung hijau",
                                "Menanam pohon peneduh.",
                                Place.named("Sepuluh kelurahan"),
                                Optional.of(new BigDecimal("750000000")),
                                "APBD 2026",
                                Optional.of(LocalDate.of(2026, 3, 1)),
                                Optional.of(LocalDate.of(2026, 12, 15)),
                                "2.000 pohon",
                                45),
                        writer);
        return ((ProgrammeOutcome.Done) begun).programme().id();
    }

    private PublishedPicture picture(Unit unit, Color colour, Stage stage) {
        var owner = new AssetOwner(CITY, Optional.of(unit.id()));
        var taken =
                (AssetTaking.Taken)
                        assets.take(owner, stage + ".jpg", jpeg(colour), Actor.system());
        assets.makePublic(Set.of(taken.asset().id()));
        return new PublishedPicture(
                taken.asset().id(), "Taman \"baru\" " + stage, "Keterangan", stage);
    }

    private static byte[] jpeg(Color colour) {
        var image = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, 1280, 720);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
