package id.pendopo.directory.web;

import id.pendopo.directory.Fault;
import id.pendopo.directory.Recording;
import id.pendopo.directory.web.UnitDoor.Opened;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The way of every form about a part of a unit, as an official or a channel: read and judged,
 * recorded, then shown again with its faults, or left for the list with a word of what was done.
 *
 * @param place of the list below the unit's address
 * @param words where the messages of removing stand
 * @param name what people call one of them
 */
record UnitPart<T>(String place, String words, Function<T, String> name) {

    /** The list in the back office. */
    String home(Opened opened) {
        return unit(opened) + "/" + place;
    }

    /** A form that can not be read is refused with all its faults; else the act decides. */
    static <T, D> Recording<T> recorded(
            Function<List<Fault>, Optional<D>> read, Function<D, Recording<T>> act) {
        var faults = new ArrayList<Fault>();
        Optional<D> draft = read.apply(faults);
        return draft.isPresent() ? act.apply(draft.get()) : new Recording.Refused<>(faults);
    }

    /**
     * The answer to what was sent.
     *
     * @param done what is said of it in the list, with its name
     * @param again the page that was sent, with faults
     */
    ModelAndView answer(
            Recording<T> recording,
            Opened opened,
            String done,
            Function<List<Fault>, ModelAndView> again,
            RedirectAttributes redirect) {
        return switch (recording) {
            case Recording.Recorded<T>(var what) -> left(opened, done, what, redirect);
            case Recording.Unchanged<T>(var what) -> left(opened, done, what, redirect);
            case Recording.Refused<T>(var faults) -> again.apply(faults);
        };
    }

    /** Asks once before one is taken out of the register. */
    ModelAndView removing(
            Opened opened, T what, Object id, int version, List<Fault> faults, Texts t) {
        return new ModelAndView(
                "directory/confirm",
                "page",
                new ConfirmPage(
                        words + ".remove",
                        name.apply(what),
                        home(opened) + "/" + id + "/hapus",
                        home(opened),
                        version,
                        crumbs(opened, t),
                        FaultTexts.of(faults, t)));
    }

    static List<Crumb> crumbs(Opened opened, Texts t) {
        return List.of(
                new Crumb(t.of("directory.menu.units"), "/kerja/unit"),
                new Crumb(opened.unit().name(), unit(opened)));
    }

    private ModelAndView left(Opened opened, String done, T what, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Notice.NAME, Notice.good(done, name.apply(what)));
        return new ModelAndView("redirect:" + home(opened));
    }

    private static String unit(Opened opened) {
        return "/kerja/unit/" + opened.unit().id();
    }
}
