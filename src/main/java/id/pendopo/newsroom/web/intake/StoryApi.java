package id.pendopo.newsroom.web.intake;

import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Unit;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.intake.ReceiptKey;
import id.pendopo.newsroom.intake.Report;
import id.pendopo.newsroom.intake.TakeFiles;
import id.pendopo.newsroom.intake.TakeReport;
import id.pendopo.newsroom.intake.TakeReport.Taking;
import id.pendopo.newsroom.programme.ProgrammeRepository;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Texts;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Stories and pictures from programs of units, with a key. */
@RestController
@Needs(NewsroomPermission.WRITE)
class StoryApi {
    private static final String KEY = "[\\x21-\\x7e]{1,200}";

    private final ReportDoor door;
    private final TakeReport take;
    private final TakeFiles files;
    private final ProgrammeRepository programmes;
    private final MessageSource messages;
    private final InstantSource clock;

    StoryApi(
            ReportDoor door,
            TakeReport take,
            TakeFiles files,
            ProgrammeRepository programmes,
            MessageSource messages,
            InstantSource clock) {
        this.door = door;
        this.take = take;
        this.files = files;
        this.programmes = programmes;
        this.messages = messages;
        this.clock = clock;
    }

    /** Takes one picture or video into the library of the unit; the same again is the same. */
    @PostMapping("/api/v1/pictures")
    ResponseEntity<?> picture(
            City city,
            Actor actor,
            Locale locale,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam Optional<MultipartFile> picture)
            throws IOException {
        Optional<Unit> owner = door.register(city).unit(unit).filter(Unit::active);
        if (owner.isEmpty()) {
            return unknownUnit();
        }
        demand(owner.get(), actor);
        if (picture.isEmpty()) {
            return faulty(List.of(Map.of("field", "picture", "code", "picture-missing")));
        }
        String name = Optional.ofNullable(picture.get().getOriginalFilename()).orElse("");
        TakeFiles.Taken taken =
                files.take(owner.get(), name, picture.get().getInputStream(), actor);
        return taken.picture().isPresent()
                ? ResponseEntity.status(HttpStatus.CREATED)
                        .body(Map.of("id", taken.picture().get().asset().value()))
                : ApiProblem.answer(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "picture-refused",
                        "The picture is refused",
                        taken.refusal().orElse(""),
                        Map.of());
    }

    @PostMapping("/api/v1/stories")
    ResponseEntity<?> story(
            City city,
            Actor actor,
            Locale locale,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody StoryJson story) {
        CityRegister register = door.register(city);
        Optional<Unit> unit = story.unitOf(register);
        if (!key.matches(KEY)) {
            return ApiProblem.answer(
                    HttpStatus.BAD_REQUEST,
                    "idempotency-key-missing",
                    "The header Idempotency-Key is missing",
                    "Send a key of up to 200 visible letters that is the same when you try again",
                    Map.of());
        }
        if (unit.isEmpty()) {
            return unknownUnit();
        }
        demand(unit.get(), actor);
        if (story.kindOf().isEmpty() || !story.placed()) {
            String member = story.placed() ? "kind" : "place";
            return faulty(List.of(Map.of("field", member, "code", member + "-unknown")));
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), city.zone());
        Report told = story.report(programmes.inCity(city.code()), today);
        Report report = told.at(door.placed(city, told.place()));
        var receipt = new ReceiptKey(ReceiptKey.Source.API, actor.id().toString(), key);
        return switch (take.take(
                receipt, city, Optional.of(unit.get().id()), report, story.toDesk(), actor)) {
            case Taking.Made(var made) -> made(made, HttpStatus.CREATED);
            case Taking.Again(var made) -> made(made, HttpStatus.OK);
            case Taking.KeyReused(var other) ->
                    ApiProblem.answer(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "idempotency-key-reused",
                            "Another story came under this key",
                            "Use a new Idempotency-Key for every new story",
                            Map.of("story", other.value()));
            case Taking.Faulty(var faults) -> {
                var t = new Texts(messages, locale);
                var listed = new ArrayList<Map<String, String>>();
                faults.forEach(fault ->
                        listed.add(
                                Map.of(
                                        "field",
                                        fault.field(),
                                        "code",
                                        fault.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                        "detail",
                                        t.of(fault.key()))));
                yield faulty(listed);
            }
        };
    }

    private static ResponseEntity<?> made(StoryId story, HttpStatus status) {
        String path = "/kerja/berita/" + story;
        return ResponseEntity.status(status)
                .location(URI.create(path))
                .body(Map.of("id", story.value(), "href", path));
    }

    private static ResponseEntity<?> faulty(List<Map<String, String>> faults) {
        return ApiProblem.answer(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "story-faulty",
                "The story has faults",
                "Nothing was written; mend what is listed in faults and send it again",
                Map.of("faults", faults));
    }

    private static ResponseEntity<?> unknownUnit() {
        return faulty(List.of(Map.of("field", "unit", "code", "unit-unknown")));
    }

    private static void demand(Unit unit, Actor actor) {
        actor.demand(NewsroomPermission.WRITE, unit.scope());
    }
}
