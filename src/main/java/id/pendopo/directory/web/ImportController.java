package id.pendopo.directory.web;

import id.pendopo.directory.City;
import id.pendopo.directory.Fault;
import id.pendopo.directory.RegisterPermission;
import id.pendopo.directory.exchange.ImportTable;
import id.pendopo.directory.exchange.ImportTable.Confirmation;
import id.pendopo.directory.exchange.ImportTable.Preview;
import id.pendopo.directory.exchange.Kind;
import id.pendopo.directory.exchange.Plan;
import id.pendopo.directory.exchange.Plan.Effect;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Bringing a table: choose a file, look at what it would do, confirm. */
@Controller
@Needs(RegisterPermission.EDIT)
class ImportController {
    private static final String HOME = "/kerja/unit/impor";

    private final ImportTable imports;
    private final MessageSource messages;

    ImportController(ImportTable imports, MessageSource messages) {
        this.imports = imports;
        this.messages = messages;
    }

    @GetMapping(HOME)
    ModelAndView choose(
            City city,
            Actor actor,
            Locale locale,
            @RequestParam(defaultValue = "unit") String jenis) {
        actor.demand(RegisterPermission.EDIT, city.scope());
        return choosing(Kind.of(jenis).orElse(Kind.UNITS), List.of(), locale);
    }

    @PostMapping(HOME)
    ModelAndView preview(
            City city,
            Actor actor,
            Locale locale,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam Optional<MultipartFile> file)
            throws IOException {
        actor.demand(RegisterPermission.EDIT, city.scope());
        Kind kind = Kind.of(jenis).orElse(Kind.UNITS);
        if (file.isEmpty() || file.get().isEmpty()) {
            return choosing(kind, List.of(Fault.on("file", "file-missing")), locale);
        }
        String name = Optional.ofNullable(file.get().getOriginalFilename()).orElse("");
        return switch (imports.preview(city.code(), kind, name, file.get().getBytes(), actor)) {
            case Preview.Ready(var staged, var plan) ->
                    new ModelAndView("redirect:" + HOME + "/" + staged.id());
            case Preview.Unreadable(var faults) -> choosing(kind, faults, locale);
            case Preview.Done(var staged) -> new ModelAndView("redirect:" + HOME);
            case Preview.Gone() -> new ModelAndView("redirect:" + HOME);
        };
    }

    @GetMapping(HOME + "/{id}")
    ModelAndView look(
            City city,
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String tampil,
            @RequestParam(defaultValue = "1") String page,
            RedirectAttributes redirect) {
        actor.demand(RegisterPermission.EDIT, city.scope());
        return switch (imports.look(city.code(), id)) {
            case Preview.Ready ready ->
                    new ModelAndView(
                            "directory/importpreview",
                            "page",
                            ImportPreviewPage.of(ready, tampil, page, new Texts(messages, locale)));
            case Preview.Unreadable(var faults) -> choosing(Kind.UNITS, faults, locale);
            case Preview.Done(var staged) ->
                    away(Notice.info("directory.import.done-before"), redirect);
            case Preview.Gone() -> away(Notice.warn("directory.import.gone"), redirect);
        };
    }

    @PostMapping(HOME + "/{id}")
    ModelAndView confirm(
            City city,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String digest,
            RedirectAttributes redirect) {
        actor.demand(RegisterPermission.EDIT, city.scope());
        return switch (imports.confirm(city.code(), id, digest, actor)) {
            case Confirmation.Applied(var plan) -> away(applied(plan), redirect);
            case Confirmation.ChangedMeanwhile() ->
                    again(id, Notice.warn("directory.import.changed-meanwhile"), redirect);
            case Confirmation.Faulty() ->
                    again(id, Notice.bad("directory.import.faulty"), redirect);
            case Confirmation.AlreadyApplied(var at) ->
                    away(Notice.info("directory.import.done-before"), redirect);
            case Confirmation.Gone() -> away(Notice.warn("directory.import.gone"), redirect);
        };
    }

    private static Notice applied(Plan plan) {
        return Notice.good(
                "directory.import.applied", plan.count(Effect.NEW), plan.count(Effect.CHANGED));
    }

    private static ModelAndView away(Notice notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Notice.NAME, notice);
        return new ModelAndView("redirect:/kerja/unit");
    }

    private static ModelAndView again(UUID id, Notice notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Notice.NAME, notice);
        return new ModelAndView("redirect:" + HOME + "/" + id);
    }

    private ModelAndView choosing(Kind kind, List<Fault> faults, Locale locale) {
        return new ModelAndView(
                "directory/import",
                "page",
                ImportPage.of(kind, faults, new Texts(messages, locale)));
    }
}
