package id.pendopo.directory.web;

import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Fault;
import id.pendopo.directory.Recording;
import id.pendopo.directory.RegisterPermission;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitDraft;
import id.pendopo.directory.UnitType;
import id.pendopo.directory.unit.ChangeUnit;
import id.pendopo.directory.unit.RegisterUnit;
import id.pendopo.directory.web.UnitDoor.Opened;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Forms to register and to change a unit. */
@Controller
@Needs(RegisterPermission.EDIT)
class UnitFormController {
    private final Directory directory;
    private final RegisterUnit registerUnit;
    private final ChangeUnit changeUnit;
    private final UnitDoor door;
    private final InstantSource clock;
    private final MessageSource messages;

    UnitFormController(
            Directory directory,
            RegisterUnit registerUnit,
            ChangeUnit changeUnit,
            UnitDoor door,
            InstantSource clock,
            MessageSource messages) {
        this.directory = directory;
        this.registerUnit = registerUnit;
        this.changeUnit = changeUnit;
        this.door = door;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping("/kerja/unit/baru")
    ModelAndView fresh(City city, Actor actor, Locale locale) {
        actor.demand(RegisterPermission.EDIT, city.scope());
        return form(register(city), Optional.empty(), UnitForm.empty(), List.of(), locale);
    }

    @PostMapping("/kerja/unit/baru")
    ModelAndView register(
            City city,
            Actor actor,
            Locale locale,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        actor.demand(RegisterPermission.EDIT, city.scope());
        UnitForm form = UnitForm.read(new Posted(fields));
        var faults = new ArrayList<Fault>();
        Optional<UnitDraft> draft = form.draft(Optional.empty(), today(city), faults);
        if (draft.isEmpty()) {
            return form(register(city), Optional.empty(), form, faults, locale);
        }
        return answer(
                registerUnit.register(city.code(), draft.get(), actor),
                register(city),
                Optional.empty(),
                form,
                locale,
                redirect);
    }

    @GetMapping("/kerja/unit/{id}/ubah")
    ModelAndView edit(@PathVariable UUID id, Actor actor, Locale locale) {
        Opened opened = door.open(id, actor).toEdit();
        return form(
                opened.register(),
                Optional.of(opened.unit()),
                UnitForm.of(opened.unit()),
                List.of(),
                locale);
    }

    @PostMapping("/kerja/unit/{id}/ubah")
    ModelAndView change(
            @PathVariable UUID id,
            Actor actor,
            Locale locale,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        Opened opened = door.open(id, actor).toEdit();
        Unit unit = opened.unit();
        UnitForm form = UnitForm.read(new Posted(fields));
        var faults = new ArrayList<Fault>();
        Optional<UnitDraft> draft = form.draft(Optional.of(unit), opened.today(), faults);
        if (draft.isEmpty()) {
            return form(opened.register(), Optional.of(unit), form, faults, locale);
        }
        return answer(
                changeUnit.change(unit.city(), unit.id(), form.version(), draft.get(), actor),
                opened.register(),
                Optional.of(unit),
                form,
                locale,
                redirect);
    }

    private ModelAndView answer(
            Recording<Unit> recording,
            CityRegister register,
            Optional<Unit> unit,
            UnitForm form,
            Locale locale,
            RedirectAttributes redirect) {
        return switch (recording) {
            case Recording.Recorded<Unit>(var saved) -> {
                redirect.addFlashAttribute(
                        Notice.NAME, Notice.good("directory.unit.saved", saved.name()));
                yield new ModelAndView("redirect:/kerja/unit/" + saved.id());
            }
            case Recording.Unchanged<Unit>(var same) -> {
                redirect.addFlashAttribute(
                        Notice.NAME, Notice.info("directory.unit.unchanged", same.name()));
                yield new ModelAndView("redirect:/kerja/unit/" + same.id());
            }
            case Recording.Refused<Unit>(var faults) -> form(register, unit, form, faults, locale);
        };
    }

    private ModelAndView form(
            CityRegister register,
            Optional<Unit> unit,
            UnitForm form,
            List<Fault> faults,
            Locale locale) {
        var t = new Texts(messages, locale);
        String home = unit.map(u -> "/kerja/unit/" + u.id()).orElse("/kerja/unit");
        Faults shown = FaultTexts.of(faults, t);
        return new ModelAndView(
                "directory/unitform",
                "page",
                new UnitFormPage(
                        unit.map(Unit::name).orElse(""),
                        unit.map(u -> home + "/ubah").orElse("/kerja/unit/baru"),
                        home,
                        List.of(new Crumb(t.of("directory.menu.units"), "/kerja/unit")),
                        form,
                        shown,
                        types(t),
                        parents(register, unit),
                        territories(register)));
    }

    private static List<Option> types(Texts t) {
        return Arrays.stream(UnitType.values())
                .map(type -> new Option(type.code(), t.of("directory.type", type)))
                .toList();
    }

    private static List<Option> parents(CityRegister register, Optional<Unit> self) {
        return register.activeUnits().stream()
                .filter(unit -> !Optional.of(unit).equals(self))
                .map(unit -> new Option(unit.id().toString(), unit.name()))
                .toList();
    }

    private static List<Option> territories(CityRegister register) {
        return register.territories().stream()
                .map(t -> new Option(t.code(), t.code() + " " + t.name()))
                .toList();
    }

    private CityRegister register(City city) {
        return directory.register(city.code()).orElseThrow();
    }

    private LocalDate today(City city) {
        return LocalDate.ofInstant(clock.instant(), city.zone());
    }
}
