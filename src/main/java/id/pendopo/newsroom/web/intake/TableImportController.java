package id.pendopo.newsroom.web.intake;

import id.pendopo.directory.City;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.intake.table.Head;
import id.pendopo.newsroom.intake.table.TakeTable;
import id.pendopo.newsroom.intake.table.TakeTable.Confirmation;
import id.pendopo.newsroom.intake.table.TakeTable.Preview;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
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

/** Many reports at once: choose a table, look at what it would do, confirm. */
@Controller
@Needs(NewsroomPermission.WRITE)
class TableImportController {
    private static final String HOME = "/kerja/berita/impor";

    private final TakeTable tables;
    private final ReportDoor door;
    private final MessageSource messages;

    TableImportController(TakeTable tables, ReportDoor door, MessageSource messages) {
        this.tables = tables;
        this.door = door;
        this.messages = messages;
    }

    @GetMapping(HOME)
    ModelAndView choose(City city, Actor actor) {
        door.units(city, actor);
        return choosing(Faults.none());
    }

    @PostMapping(HOME)
    ModelAndView preview(
            City city, Actor actor, Locale locale, @RequestParam Optional<MultipartFile> file)
            throws IOException {
        door.units(city, actor);
        var t = new Texts(messages, locale);
        if (file.isEmpty() || file.get().isEmpty()) {
            return choosing(fault(t.of("newsroom.table.file-missing")));
        }
        String name = Optional.ofNullable(file.get().getOriginalFilename()).orElse("");
        return shown(tables.preview(city, name, file.get().getBytes(), actor), t, true);
    }

    @GetMapping(HOME + "/{id}")
    ModelAndView look(City city, Actor actor, Locale locale, @PathVariable UUID id) {
        return shown(tables.look(city, id, actor), new Texts(messages, locale), false);
    }

    @PostMapping(HOME + "/{id}")
    ModelAndView confirm(
            City city,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String digest,
            @RequestParam(defaultValue = "") String act,
            RedirectAttributes redirect) {
        return switch (tables.confirm(city, id, digest, act.equals("send"), actor)) {
            case Confirmation.Written(var stories) ->
                    away("/kerja/berita", Notice.good("newsroom.table.written", stories), redirect);
            case Confirmation.ChangedMeanwhile() ->
                    away(HOME + "/" + id, Notice.warn("newsroom.table.changed"), redirect);
            case Confirmation.Faulty() ->
                    away(HOME + "/" + id, Notice.bad("newsroom.table.faulty"), redirect);
            case Confirmation.Done() ->
                    away("/kerja/berita", Notice.info("newsroom.table.done"), redirect);
            case Confirmation.Gone() -> away(HOME, Notice.warn("newsroom.table.gone"), redirect);
        };
    }

    private ModelAndView shown(Preview preview, Texts t, boolean fresh) {
        return switch (preview) {
            case Preview.Ready ready ->
                    fresh
                            ? new ModelAndView("redirect:" + HOME + "/" + ready.table().id())
                            : new ModelAndView(
                                    "newsroom/tablepreview", "page", TablePreviewPage.of(ready, t));
            case Preview.Unreadable(var why) ->
                    choosing(fault(t.of(why.fault().key(), why.row(), why.detail())));
            case Preview.HeadsMissing(var heads) ->
                    choosing(
                            fault(
                                    t.of(
                                            "newsroom.table.heads-missing",
                                            String.join(
                                                    ", ",
                                                    heads.stream().map(Head::written).toList()))));
            case Preview.Done() -> choosing(fault(t.of("newsroom.table.done")));
            case Preview.Gone() -> choosing(fault(t.of("newsroom.table.gone")));
        };
    }

    private static Faults fault(String words) {
        return new Faults(List.of(new Fault("file", words)));
    }

    private static ModelAndView choosing(Faults faults) {
        return new ModelAndView("newsroom/table", "page", new TablePage(faults));
    }

    private static ModelAndView away(String path, Notice notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Notice.NAME, notice);
        return new ModelAndView("redirect:" + path);
    }
}
