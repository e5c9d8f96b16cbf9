package id.pendopo.newsroom.web.intake;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.Place;
import id.pendopo.newsroom.Position;
import id.pendopo.newsroom.intake.KeepDraft;
import id.pendopo.newsroom.intake.KeepDraft.Keeping;
import id.pendopo.newsroom.intake.Report;
import id.pendopo.newsroom.intake.TakeFiles;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** What the form's script asks while somebody types: keep, take a photo, look at the text. */
@Controller
@Needs(NewsroomPermission.WRITE)
class ReportLineController {
    private static final String HOME = "/kerja/kirim";

    private final ReportDoor door;
    private final ReportPages pages;
    private final KeepDraft keep;
    private final TakeFiles files;
    private final Directory directory;

    ReportLineController(
            ReportDoor door,
            ReportPages pages,
            KeepDraft keep,
            TakeFiles files,
            Directory directory) {
        this.door = door;
        this.pages = pages;
        this.keep = keep;
        this.files = files;
        this.directory = directory;
    }

    @PostMapping(HOME + "/{id}/simpan")
    @ResponseBody
    Map<String, Object> keep(
            City city,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields) {
        var form = new ReportForm(fields);
        Unit unit = door.unit(city, actor, form.uuid("unit"));
        Report told = form.report();
        Report report = told.at(door.placed(city, told.place()));
        var draft =
                new KeepDraft.Draft(
                        id,
                        city.code(),
                        Optional.of(unit.id()),
                        report,
                        form.device(),
                        form.seen());
        String territory = report.place().territory().orElse("");
        return switch (keep.keep(draft, actor)) {
            case Keeping.Kept(var kept) ->
                    Map.of(
                            "state",
                            "kept",
                            "id",
                            kept.id(),
                            "revision",
                            kept.revision(),
                            "territory",
                            territory);
            case Keeping.KeptApart(var own) ->
                    Map.of(
                            "state",
                            "apart",
                            "id",
                            own.id(),
                            "revision",
                            own.revision(),
                            "territory",
                            territory);
            case Keeping.Sent(var story) ->
                    Map.of("state", "sent", "id", id, "story", "/kerja/berita/" + story);
        };
    }

    /** One photo or video; the same one again is the same. */
    @PostMapping(HOME + "/{id}/foto")
    @ResponseBody
    Map<String, Object> photo(
            City city,
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam Optional<UUID> unit,
            @RequestParam Optional<MultipartFile> photo)
            throws IOException {
        door.kept(city, id, actor);
        Unit owner = door.unit(city, actor, unit);
        if (photo.isEmpty()) {
            return Map.of("refused", "");
        }
        String name = Optional.ofNullable(photo.get().getOriginalFilename()).orElse("");
        TakeFiles.Taken taken = files.take(owner, name, photo.get().getInputStream(), actor);
        if (taken.picture().isEmpty()) {
            return Map.of("refused", taken.refused(pages.texts(locale)).orElse(""));
        }
        Map<String, Object> place =
                taken.place().map(position -> place(city, position)).orElse(Map.of());
        return Map.of("asset", taken.picture().get().asset().toString(), "place", place);
    }

    @PostMapping(HOME + "/periksa")
    ModelAndView check(
            City city,
            Actor actor,
            Locale locale,
            @RequestParam MultiValueMap<String, String> fields) {
        var form = new ReportForm(fields);
        Unit unit = door.unit(city, actor, form.uuid("unit"));
        return new ModelAndView(
                "newsroom/advice",
                "page",
                pages.advice(city, unit, form.report(), pages.texts(locale)));
    }

    /** The city's own map, for pointing at a place. */
    @GetMapping(HOME + "/wilayah.geojson")
    ResponseEntity<String> outlines(City city) {
        return directory
                .outlines(city.code())
                .map(json ->
                        ResponseEntity.ok()
                                .contentType(MediaType.parseMediaType("application/geo+json"))
                                .body(json))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Map<String, Object> place(City city, Position position) {
        Place placed =
                door.placed(
                        city,
                        Place.at(position.latitude(), position.longitude(), Optional.empty()));
        return Map.of(
                "latitude", position.latitude(),
                "longitude", position.longitude(),
                "territory", placed.territory().orElse(""));
    }
}
