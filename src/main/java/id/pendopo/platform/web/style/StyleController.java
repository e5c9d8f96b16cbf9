package id.pendopo.platform.web.style;

import id.pendopo.platform.web.ShellFactory;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Address;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Paging;
import id.pendopo.platform.web.page.Sort;
import id.pendopo.platform.web.page.Sparkline;
import id.pendopo.platform.web.page.Tab;
import id.pendopo.platform.web.page.Tone;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Shows the style page in the public frame and in that of the back office, if switched on. */
@Controller
@ConditionalOnProperty("pendopo.platform.web.style-page")
class StyleController {
    /** Two made-up areas and a place. */
    private static final String SHAPES =
            """
            {"type": "FeatureCollection", "features": [
              {"type": "Feature", "properties": {"name": "A", "text": "76,0", "href": "/gaya", "tone": "good"},
               "geometry": {"type": "Polygon", "coordinates": [[[112.6, -7.9], [112.64, -7.92], [112.63, -7.98], [112.59, -7.97], [112.6, -7.9]]]}},
              {"type": "Feature", "properties": {"name": "B <b>", "text": "22,9", "tone": "warn"},
               "geometry": {"type": "Polygon", "coordinates": [[[112.64, -7.92], [112.69, -7.93], [112.68, -8.0], [112.63, -7.98], [112.64, -7.92]]]}},
              {"type": "Feature", "properties": {"name": "C", "tone": "info"},
               "geometry": {"type": "Point", "coordinates": [112.64, -7.95]}}
            ]}
            """;

    private final ShellFactory shells;

    StyleController(ShellFactory shells) {
        this.shells = shells;
    }

    @GetMapping("/gaya")
    ModelAndView site(
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "2") int page,
            HttpServletRequest request) {
        return new ModelAndView("platform/style-site", "page", page(sort, page, "/gaya", request));
    }

    @GetMapping("/gaya/kerja")
    ModelAndView office(
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "2") int page,
            HttpServletRequest request) {
        return new ModelAndView(
                "platform/style-office", "page", page(sort, page, "/gaya/kerja", request));
    }

    @GetMapping("/gaya/peta")
    ModelAndView map(HttpServletRequest request) {
        return new ModelAndView("platform/style-map", "page", page("", 1, "/gaya/peta", request));
    }

    @GetMapping(value = "/gaya/peta.json", produces = "application/geo+json")
    @ResponseBody
    String shapes() {
        return SHAPES;
    }

    private StylePage page(String sort, int page, String path, HttpServletRequest request) {
        Texts t = shells.texts(request);
        Address address = Address.of(path).with("sort", sort);
        return new StylePage(
                lines(t),
                Sort.of(sort, "-score", address),
                new Paging(page, 25, 194, address),
                List.of(
                        new Tab(t.of("platform.style.tab.all"), path, true, "194"),
                        new Tab(t.of("platform.style.tab.mine"), path + "?tab=1", false, "12"),
                        new Tab(t.of("platform.style.tab.done"), path + "?tab=2", false)),
                options(t, "office", "district", "clinic"),
                options(t, "yes", "partly", "no"),
                new Faults(
                        List.of(
                                new Fault("mail", t.of("platform.style.fault.mail")),
                                new Fault("answer", t.of("platform.style.fault.answer")))),
                address);
    }

    private static List<Option> options(Texts t, String... keys) {
        return Arrays.stream(keys)
                .map(key ->
                        new Option(
                                key,
                                t.of("platform.style.option." + key),
                                t.of("platform.style.option." + key + ".hint")))
                .toList();
    }

    private static List<StylePage.Line> lines(Texts t) {
        return List.of(
                line(t, 1, "first", 91.4, Tone.GOOD, 72.0, 74.0, 79.0, 83.0, 88.0, 90.0, 91.0),
                line(t, 2, "second", 76.0, Tone.INFO, 81.0, 80.0, 78.0, 74.0, 75.0, 77.0, 76.0),
                line(t, 3, "third", 58.25, Tone.WARN, 61.0, 60.0, 60.0, null, null, 59.0, 58.0),
                line(t, 4, "fourth", 22.9, Tone.BAD, 45.0, 41.0, 38.0, 33.0, 30.0, 24.0, 23.0),
                line(t, 5, "fifth", null, Tone.NEUTRAL));
    }

    private static StylePage.Line line(
            Texts t,
            int rank,
            String key,
            @Nullable Double score,
            Tone tone,
            @Nullable Double... trend) {
        String of = "platform.style.line." + key;
        return new StylePage.Line(
                rank,
                t.of(of + ".unit"),
                t.of(of + ".kind"),
                score,
                tone,
                t.of("platform.style.grade", tone),
                t.of(of + ".newest"),
                Sparkline.ofScores(Arrays.asList(trend)),
                t.of(of + ".trend"));
    }
}
