package id.pendopo.sites.web.moving;

import id.pendopo.directory.City;
import id.pendopo.directory.Unit;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.table.TableDownload;
import id.pendopo.platform.table.TableFormat;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.sites.SitesPermission;
import id.pendopo.sites.wordpress.HoldMove;
import id.pendopo.sites.wordpress.Move;
import id.pendopo.sites.wordpress.MoveReport;
import id.pendopo.sites.wordpress.MoveRepository;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One run of moving in: how far it is, what did not come, stop and go on. */
@Controller
@Needs(SitesPermission.EDIT)
class MoveController {
    private static final String PATH = MovingDoor.PATH + "/{id}";

    private final MovingDoor door;
    private final MoveRepository moves;
    private final HoldMove hold;
    private final MessageSource messages;

    MoveController(MovingDoor door, MoveRepository moves, HoldMove hold, MessageSource messages) {
        this.door = door;
        this.moves = moves;
        this.hold = hold;
        this.messages = messages;
    }

    @GetMapping(PATH)
    ModelAndView look(City city, Actor actor, Locale locale, @PathVariable UUID id) {
        return page("sites/move", city, actor, locale, id);
    }

    @GetMapping(PATH + "/kemajuan")
    ModelAndView progress(City city, Actor actor, Locale locale, @PathVariable UUID id) {
        return page("sites/moveprogress", city, actor, locale, id);
    }

    @GetMapping(PATH + "/laporan.csv")
    void report(
            City city,
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            HttpServletResponse response)
            throws IOException {
        Move move = door.move(city, id, actor);
        Unit unit = door.unit(city, move.unit().value(), actor);
        var report = new MoveReport(new Texts(messages, locale));
        new TableDownload(
                        "impor-" + unit.slug(),
                        report.head(),
                        moves.lines(id).stream().map(l -> report.row(unit.slug(), l)))
                .write(response, TableFormat.CSV);
    }

    @PostMapping(PATH)
    String hold(
            City city,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String act,
            RedirectAttributes redirect) {
        Move move = door.move(city, id, actor);
        boolean done =
                switch (act) {
                    case "stop" -> hold.stop(move, actor);
                    case "resume" -> hold.resume(move, actor);
                    default -> throw new NotFound("Act '%s' on move %s".formatted(act, id));
                };
        redirect.addFlashAttribute(
                Notice.NAME,
                done
                        ? Notice.good("moving.office.done." + act)
                        : Notice.warn("moving.office.late"));
        return "redirect:" + MovingDoor.PATH + "/" + id;
    }

    private ModelAndView page(String view, City city, Actor actor, Locale locale, UUID id) {
        Move move = door.move(city, id, actor);
        Unit unit = door.unit(city, move.unit().value(), actor);
        var words = new MoveWords(new Texts(messages, locale), city);
        return new ModelAndView(view, "page", words.page(move, unit, moves.lines(id)));
    }
}
