package id.pendopo.newsroom.web.intake;

import id.pendopo.directory.City;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.intake.ReceiptKey;
import id.pendopo.newsroom.intake.Report;
import id.pendopo.newsroom.intake.ReportChecks;
import id.pendopo.newsroom.intake.ReportFault;
import id.pendopo.newsroom.intake.TakeFiles;
import id.pendopo.newsroom.intake.TakeReport;
import id.pendopo.newsroom.intake.TakeReport.Taking;
import id.pendopo.newsroom.programme.ProgrammeRepository;
import id.pendopo.newsroom.web.intake.StoryJson.Wrong;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Texts;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
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
    private final ReportChecks checks;
    private final TakeFiles files;
    private final ProgrammeRepository programmes;
    private final MessageSource messages;
    private final InstantSource clock;

    StoryApi(
            ReportDoor door,
            TakeReport take,
            ReportChecks checks,
            TakeFiles files,
            ProgrammeRepository programmes,
            MessageSource messages,
            InstantSource clock) {
        this.door = door;
        this.take = take;
        this.checks = checks;
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
        var t = new Texts(messages, locale);
        Optional<Unit> owner = door.register(city).unit(unit).filter(Unit::active);
        if (owner.isEmpty()) {
            return faulty(List.of(fault(Wrong.UNIT_UNKNOWN, t)));
        }
        demand(owner.get(), actor);
        if (picture.isEmpty()) {
            return faulty(List.of(fault(Wrong.PICTURE_MISSING, t)));
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
                        taken.refused(t).orElse(""),
                        Map.of());
    }

    /** Takes a story once for each key. */
    @PostMapping("/api/v1/stories")
    ResponseEntity<?> story(
            City city,
            Actor actor,
            Locale locale,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            InputStream body)
            throws IOException {
        return read(
                body,
                key,
                story -> told(city, actor, locale, key, story, new StoryParcel(List.of())));
    }

    /** Takes a story with its pictures in one request, once for each key. */
    @PostMapping(path = "/api/v1/stories", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> parcel(
            City city,
            Actor actor,
            Locale locale,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestParam(required = false) Optional<List<MultipartFile>> picture,
            HttpServletRequest request)
            throws IOException, ServletException {
        Part story = request.getPart("story");
        var files = new StoryParcel(picture.orElse(List.of()));
        try (InputStream body =
                story == null ? InputStream.nullInputStream() : story.getInputStream()) {
            return read(body, key, told -> told(city, actor, locale, key, told, files));
        }
    }

    /** What is done with a story that could be read. */
    @FunctionalInterface
    private interface Doing {
        ResponseEntity<?> with(StoryJson story) throws IOException;
    }

    private static ResponseEntity<?> read(InputStream body, String key, Doing doing)
            throws IOException {
        if (!key.matches(KEY)) {
            return ApiProblem.answer(
                    HttpStatus.BAD_REQUEST,
                    "idempotency-key-missing",
                    "The header Idempotency-Key is missing",
                    "Send a key of up to 200 visible letters that is the same when you try again",
                    Map.of());
        }
        return switch (StoryBody.read(body)) {
            case StoryBody.Told(var story) -> doing.with(story);
            case StoryBody.TooLarge tooLarge ->
                    ApiProblem.answer(
                            HttpStatus.CONTENT_TOO_LARGE,
                            "too-large",
                            "The story is too large",
                            "A story has at most %d bytes; send pictures apart"
                                    .formatted(StoryBody.LARGEST),
                            Map.of());
            case StoryBody.Unreadable(var field) ->
                    ApiProblem.answer(
                            HttpStatus.BAD_REQUEST,
                            "story-unreadable",
                            "The body is no story",
                            "Send a JSON object with the members of the documentation",
                            Map.of("field", field));
        };
    }

    private ResponseEntity<?> told(
            City city, Actor actor, Locale locale, String key, StoryJson sent, StoryParcel files)
            throws IOException {
        var t = new Texts(messages, locale);
        Optional<Unit> unit = sent.unitOf(door.register(city));
        if (unit.isEmpty()) {
            return faulty(List.of(fault(Wrong.UNIT_UNKNOWN, t)));
        }
        demand(unit.get(), actor);
        List<Wrong> wrong = new ArrayList<>(sent.wrong(files.names()));
        wrong.addAll(files.wrong());
        if (!wrong.isEmpty()) {
            return faulty(
                    listed(wrong, checks.faults(city, owner(unit.get()), report(city, sent)), t));
        }
        StoryParcel.Taken taken = files.into(this.files, unit.get(), actor);
        if (!taken.refused().isEmpty()) {
            return ApiProblem.answer(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "picture-refused",
                    "A file is refused",
                    taken.refused().stream()
                            .flatMap(file -> file.refused(t).stream())
                            .collect(Collectors.joining(" ")),
                    Map.of());
        }
        StoryJson story = sent.with(taken.ids());
        Report report = report(city, story);
        Optional<UnitId> owner = owner(unit.get());
        var receipt = new ReceiptKey(ReceiptKey.Source.API, actor.id().toString(), key);
        return switch (take.take(receipt, city, owner, report, story.toDesk(), actor)) {
            case Taking.Made(var made) -> made(made, HttpStatus.CREATED);
            case Taking.Again(var made) -> made(made, HttpStatus.OK);
            case Taking.KeyReused(var other) ->
                    ApiProblem.answer(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "idempotency-key-reused",
                            "Another story came under this key",
                            "Use a new Idempotency-Key for every new story",
                            Map.of("story", other.value()));
            case Taking.Faulty(var faults) -> faulty(listed(List.of(), faults, t));
        };
    }

    private Report report(City city, StoryJson story) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), city.zone());
        Report told = story.report(programmes.inCity(city.code()), today);
        return told.at(door.placed(city, told.place()));
    }

    private static Optional<UnitId> owner(Unit unit) {
        return Optional.of(unit.id());
    }

    private static List<Map<String, String>> listed(
            List<Wrong> wrong, List<ReportFault> faults, Texts t) {
        return Stream.concat(
                        wrong.stream().map(w -> fault(w, t)),
                        faults.stream().map(f -> fault(member(f.field()), code(f), t.of(f.key()))))
                .toList();
    }

    /** The member of the body behind a field of the form. */
    private static String member(String field) {
        return switch (field) {
            case "photos" -> "pictures";
            case "territory" -> "place";
            case "narrative" -> "text";
            default -> field;
        };
    }

    private static Map<String, String> fault(Wrong wrong, Texts t) {
        return fault(wrong.field(), code(wrong), t.of("newsroom.api.fault", wrong));
    }

    private static Map<String, String> fault(String field, String code, String detail) {
        return Map.of("field", field, "code", code, "detail", detail);
    }

    private static String code(Enum<?> fault) {
        return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
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

    private static void demand(Unit unit, Actor actor) {
        actor.demand(NewsroomPermission.WRITE, unit.scope());
    }
}
