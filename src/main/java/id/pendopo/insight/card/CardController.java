package id.pendopo.insight.card;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The public scorecard of a unit. */
@Controller
class CardController {
    private final Directory directory;
    private final CardPages pages;
    private final MessageSource messages;

    CardController(Directory directory, CardPages pages, MessageSource messages) {
        this.directory = directory;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping("/unit/{slug}/rapor")
    ModelAndView card(
            City city,
            Locale locale,
            @PathVariable String slug,
            @RequestParam(name = "rincian", defaultValue = "") String folds) {
        Unit unit =
                directory
                        .unit(city.code(), slug)
                        .orElseThrow(() -> new NotFound("Unit %s of %s".formatted(slug, city)));
        boolean whole = folds.equals(CardPages.WHOLE);
        String path = "/unit/" + unit.slug() + "/rapor";
        String other = whole ? path : path + "?rincian=" + CardPages.WHOLE;
        var texts = new Texts(messages, locale);
        return new ModelAndView(
                "insight/card", "page", pages.page(city, unit, texts, whole, other));
    }
}
