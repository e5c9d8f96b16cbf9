package id.pendopo.publishing.web.compose;

import id.pendopo.directory.City;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.ShellFactory;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.publishing.PublishingPermission;
import id.pendopo.publishing.compose.ComposePost;
import id.pendopo.publishing.compose.ComposePost.Composed;
import id.pendopo.publishing.network.Misfit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Writing the posts of a story, an account's beside the other's; counted at every asking. */
@Controller
@Needs(PublishingPermission.POST)
class ComposeController {
    private final ComposeDoor door;
    private final ComposeCards cards;
    private final ComposePost compose;
    private final ShellFactory shells;

    ComposeController(
            ComposeDoor door, ComposeCards cards, ComposePost compose, ShellFactory shells) {
        this.door = door;
        this.cards = cards;
        this.compose = compose;
        this.shells = shells;
    }

    @GetMapping("/kerja/berita/{id}/unggahan")
    ModelAndView write(City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        PublishedStory story = door.story(city, id, actor);
        return page(
                story,
                door.desks(city, story, actor),
                Optional.empty(),
                List.of(),
                shells.texts(request));
    }

    /** Counts what was typed, or keeps the cards that are ticked. */
    @PostMapping("/kerja/berita/{id}/unggahan")
    ModelAndView send(City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        PublishedStory story = door.story(city, id, actor);
        List<ComposeDoor.Desk> desks = door.desks(city, story, actor);
        var form = new ComposeForm(request);
        Texts t = shells.texts(request);
        if (!form.keeps()) {
            return page(story, desks, Optional.of(form), List.of(), t);
        }
        var faults = new ArrayList<Fault>();
        int kept = 0;
        for (ComposeDoor.Desk desk : desks) {
            if (form.has(desk.key()) && form.chosen(desk.key())) {
                Optional<Fault> fault = keep(story, desk, form, actor, t);
                fault.ifPresent(faults::add);
                kept += fault.isEmpty() ? 1 : 0;
            }
        }
        if (kept == 0 && faults.isEmpty()) {
            faults.add(new Fault("", t.of("publishing.compose.none-chosen")));
        }
        if (!faults.isEmpty()) {
            return page(story, desks, Optional.of(form), faults, t);
        }
        RequestContextUtils.getOutputFlashMap(request)
                .put(Notice.NAME, Notice.good("publishing.compose.kept", kept));
        return new ModelAndView("redirect:" + home(story) + "/unggahan");
    }

    private Optional<Fault> keep(
            PublishedStory story, ComposeDoor.Desk desk, ComposeForm form, Actor actor, Texts t) {
        Composed composed =
                compose.compose(
                        desk.link(),
                        desk.unit(),
                        story.id(),
                        form.version(desk.key()),
                        cards.typed(story, desk.link(), form),
                        actor);
        String key =
                switch (composed) {
                    case Composed.Kept kept -> "";
                    case Composed.Same same -> "";
                    case Composed.Stale stale -> "publishing.compose.stale";
                    case Composed.OnItsWay way -> "publishing.compose.still";
                };
        return key.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fault("ikut-" + desk.key(), t.of(key, desk.link().name())));
    }

    private ModelAndView page(
            PublishedStory story,
            List<ComposeDoor.Desk> desks,
            Optional<ComposeForm> form,
            List<Fault> before,
            Texts t) {
        var faults = new ArrayList<>(before);
        var all = new ArrayList<ComposePage.Card>();
        for (ComposeDoor.Desk desk : desks) {
            ComposeCards.Written written = cards.written(story, desk, form);
            if (form.isPresent() && written.chosen() && !written.still()) {
                for (Misfit misfit : cards.misfits(desk.link().network(), written.words())) {
                    faults.add(MisfitWords.fault(misfit, desk.link().network(), desk.key(), t));
                }
            }
            all.add(cards.card(story, desk, written, form, t));
        }
        return new ModelAndView(
                "publishing/compose",
                "page",
                new ComposePage(
                        story.title(),
                        home(story) + "/unggahan",
                        home(story),
                        List.of(
                                new Crumb(t.of("newsroom.menu.stories"), "/kerja/berita"),
                                new Crumb(story.title(), home(story))),
                        new Faults(faults),
                        form.isPresent(),
                        all));
    }

    private static String home(PublishedStory story) {
        return "/kerja/berita/" + story.id();
    }
}
