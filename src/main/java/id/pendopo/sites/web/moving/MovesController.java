package id.pendopo.sites.web.moving;

import id.pendopo.directory.City;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import id.pendopo.sites.SitesPermission;
import id.pendopo.sites.wordpress.Move;
import id.pendopo.sites.wordpress.MoveRepository;
import id.pendopo.sites.wordpress.StartMove;
import id.pendopo.sites.wordpress.StartMove.Keeping;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Orders runs of moving in, and lists them. */
@Controller
@Needs(SitesPermission.EDIT)
class MovesController {
    private static final int ROWS = 30;

    private final MovingDoor door;
    private final StartMove start;
    private final MoveRepository moves;
    private final MessageSource messages;

    MovesController(
            MovingDoor door, StartMove start, MoveRepository moves, MessageSource messages) {
        this.door = door;
        this.start = start;
        this.moves = moves;
        this.messages = messages;
    }

    /** What somebody asks for, as written. */
    private record Asked(String unit, String address, boolean dryRun) {}

    @GetMapping(MovingDoor.PATH)
    ModelAndView all(
            City city,
            Actor actor,
            Locale locale,
            @RequestParam(name = "unit", defaultValue = "") String unit) {
        return page(city, actor, locale, new Asked(unit, "", false), List.of());
    }

    @PostMapping(MovingDoor.PATH)
    ModelAndView order(
            City city,
            Actor actor,
            Locale locale,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "false") boolean dry,
            @RequestParam Optional<MultipartFile> file,
            RedirectAttributes redirect)
            throws IOException {
        var t = new Texts(messages, locale);
        var asked = new Asked(unit, address.strip(), dry);
        Optional<Unit> chosen =
                door.units(city, actor).stream()
                        .filter(u -> u.id().toString().equals(unit))
                        .findFirst();
        Optional<MultipartFile> export = file.filter(f -> !f.isEmpty());
        if (chosen.isEmpty()) {
            return refused(city, actor, locale, asked, "unit", t.of("moving.office.unit.missing"));
        }
        if (export.isPresent() != asked.address().isEmpty()) {
            return refused(city, actor, locale, asked, "address", t.of("moving.office.one"));
        }
        return export.isPresent()
                ? upload(city, actor, locale, asked, chosen.get(), export.get(), redirect)
                : MovingDoor.web(asked.address())
                        .map(a -> ordered(rest(chosen.get(), a, dry), actor, redirect))
                        .orElseGet(() ->
                                refused(
                                        city,
                                        actor,
                                        locale,
                                        asked,
                                        "address",
                                        t.of("moving.word.address", asked.address())));
    }

    private ModelAndView ordered(Move.Order order, Actor actor, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Notice.NAME, Notice.good("moving.office.ordered"));
        return new ModelAndView("redirect:" + MovingDoor.PATH + "/" + start.order(order, actor));
    }

    private ModelAndView upload(
            City city,
            Actor actor,
            Locale locale,
            Asked asked,
            Unit unit,
            MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        try (var in = file.getInputStream()) {
            return switch (start.keep(in)) {
                case Keeping.Kept(var hash) ->
                        ordered(wxr(unit, file, hash, asked.dryRun()), actor, redirect);
                case Keeping.Refused(var why) -> {
                    String words =
                            new Texts(messages, locale).of("moving.office.file." + why.name());
                    yield refused(city, actor, locale, asked, "file", words);
                }
            };
        }
    }

    private static Move.Order wxr(Unit unit, MultipartFile file, String hash, boolean dry) {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return new Move.Order(
                unit.city(),
                unit.id(),
                Move.Source.WXR,
                name.isBlank() ? "WXR" : name,
                Optional.of(hash),
                Optional.empty(),
                dry);
    }

    private static Move.Order rest(Unit unit, URI address, boolean dry) {
        return new Move.Order(
                unit.city(),
                unit.id(),
                Move.Source.REST,
                address.toString(),
                Optional.empty(),
                Optional.empty(),
                dry);
    }

    private ModelAndView refused(
            City city, Actor actor, Locale locale, Asked asked, String field, String words) {
        return page(city, actor, locale, asked, List.of(new Fault(field, words)));
    }

    private ModelAndView page(
            City city, Actor actor, Locale locale, Asked asked, List<Fault> faults) {
        List<Unit> units = door.units(city, actor);
        Map<UnitId, String> names = units.stream().collect(Collectors.toMap(Unit::id, Unit::name));
        var words = new MoveWords(new Texts(messages, locale), city);
        List<Move> runs =
                units.size() == 1
                        ? moves.of(units.getFirst().id(), ROWS)
                        : moves.of(city.code(), ROWS * 10);
        return new ModelAndView(
                "sites/moves",
                "page",
                new MovesPage(
                        units.stream().map(u -> new Option(u.id().toString(), u.name())).toList(),
                        units.size() == 1 ? units.getFirst().id().toString() : asked.unit(),
                        asked.address(),
                        asked.dryRun(),
                        new Faults(faults),
                        runs.stream()
                                .filter(m -> names.containsKey(m.unit()))
                                .limit(ROWS)
                                .map(m -> words.row(m, names.getOrDefault(m.unit(), "")))
                                .toList()));
    }
}
