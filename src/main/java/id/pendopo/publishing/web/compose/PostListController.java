package id.pendopo.publishing.web.compose;

import id.pendopo.directory.City;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.table.TableDownload;
import id.pendopo.platform.table.TableFormat;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.ShellFactory;
import id.pendopo.platform.web.Texts;
import id.pendopo.publishing.PublishingPermission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All posts of a city, from draft to proof. */
@Controller
@Needs(PublishingPermission.VIEW)
class PostListController {
    private final PostListPages pages;
    private final ShellFactory shells;

    PostListController(PostListPages pages, ShellFactory shells) {
        this.pages = pages;
        this.shells = shells;
    }

    @GetMapping(PostController.PATH)
    ModelAndView list(
            City city,
            Actor actor,
            @RequestParam Map<String, String> asked,
            HttpServletRequest request) {
        return new ModelAndView(
                "publishing/posts", "page", pages.list(city, actor, asked, shells.texts(request)));
    }

    @GetMapping(PostController.PATH + "/ekspor/unggahan.csv")
    void csv(
            City city,
            Actor actor,
            @RequestParam Map<String, String> asked,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Texts t = shells.texts(request);
        List<String> heads =
                Stream.of("post", "unit", "network", "account", "state", "why", "due", "address")
                        .map(head -> t.of("publishing.queue.head." + head))
                        .toList();
        Stream<List<String>> lines =
                pages.all(city, actor, asked, t).stream()
                        .map(row ->
                                List.of(
                                        row.headline(),
                                        row.unit(),
                                        row.network(),
                                        row.account(),
                                        row.state(),
                                        row.why(),
                                        row.due(),
                                        row.permalink()));
        new TableDownload("unggahan", heads, lines).write(response, TableFormat.CSV_OFFICE);
    }
}
