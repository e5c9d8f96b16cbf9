package id.pendopo.newsroom.intake;

import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.AssetOwner;
import id.pendopo.newsroom.Assets;
import id.pendopo.newsroom.Programme;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.programme.ProgrammeRepository;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All faults of a report: those of its words, and what it names that is not there. */
@Component
public class ReportChecks {
    private final Directory directory;
    private final ProgrammeRepository programmes;
    private final Assets assets;
    private final InstantSource clock;

    ReportChecks(
            Directory directory,
            ProgrammeRepository programmes,
            Assets assets,
            InstantSource clock) {
        this.directory = directory;
        this.programmes = programmes;
        this.assets = assets;
        this.clock = clock;
    }

    public List<ReportFault> faults(City city, Optional<UnitId> unit, Report report) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), city.zone());
        var faults = new ArrayList<>(ReportRules.faults(report, today));
        if (report.programme().isPresent()
                && report.programme()
                        .flatMap(programmes::find)
                        .filter(p -> of(p, city, unit))
                        .isEmpty()) {
            faults.add(ReportFault.PROGRAMME_UNKNOWN);
        }
        Optional<String> territory = report.place().territory();
        if (territory.isPresent()
                && directory
                        .register(city.code())
                        .map((CityRegister r) -> r.territory(territory.get()).isEmpty())
                        .orElse(true)) {
            faults.add(ReportFault.TERRITORY_UNKNOWN);
        }
        if (!owned(new AssetOwner(city.code(), unit), report.pictures())) {
            faults.add(ReportFault.PICTURE_UNKNOWN);
        }
        return faults;
    }

    /**
     * Whether all of them are in the unit's own library; another's picture is not to be guessed.
     */
    public boolean owned(AssetOwner owner, List<PublishedPicture> pictures) {
        List<AssetId> ids = pictures.stream().map(PublishedPicture::asset).toList();
        Map<AssetId, Asset> known = assets.assets(ids);
        return ids.stream()
                .allMatch(id ->
                        known.containsKey(id)
                                && known.get(id).owner().equals(owner)
                                && !known.get(id).deleted());
    }

    /** A programme of the unit, or one of the city in which every unit may take part. */
    private static boolean of(Programme programme, City city, Optional<UnitId> unit) {
        return programme.city().equals(city.code())
                && (programme.unit().isEmpty() || programme.unit().equals(unit));
    }
}
