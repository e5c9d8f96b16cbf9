package id.pendopo.platform.web.find;

import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answers the search box of the back office. */
@Controller
class FindController {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;
    private static final int MOST = 8;

    private final ObjectProvider<Finder> finders;

    FindController(ObjectProvider<Finder> finders) {
        this.finders = finders;
    }

    @Needs(Needs.SIGNED_IN)
    @GetMapping("/kerja/cari")
    ModelAndView find(@RequestParam(defaultValue = "") String q, Actor actor) {
        String stripped = q.strip();
        String words = stripped.substring(0, Math.min(LONGEST, stripped.length()));
        boolean tooShort = words.length() < SHORTEST;
        List<FindPage.Group> groups = tooShort ? List.of() : groups(words, actor);
        return new ModelAndView("platform/find", "page", new FindPage(words, tooShort, groups));
    }

    private List<FindPage.Group> groups(String words, Actor actor) {
        return finders.orderedStream()
                .map(f -> new FindPage.Group(f.heading(), f.icon(), f.find(words, actor, MOST)))
                .filter(group -> !group.found().isEmpty())
                .toList();
    }
}
