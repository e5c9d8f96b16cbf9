package id.pendopo.insight.card;

import id.pendopo.directory.City;
import id.pendopo.directory.Unit;
import id.pendopo.insight.InsightPermission;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.platform.web.page.Tab;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** "Rapor saya": the same card that everybody sees, for those who repair the site. */
@Controller
@Needs(InsightPermission.OWN_CARD)
class OwnCardController {
    private static final String PATH = "/kerja/rapor";

    private final OwnCards own;
    private final CardPages pages;
    private final MessageSource messages;

    OwnCardController(OwnCards own, CardPages pages, MessageSource messages) {
        this.own = own;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping(PATH)
    ModelAndView card(
            City city,
            Actor actor,
            Locale locale,
            @RequestParam(name = "unit", defaultValue = "") String slug,
            @RequestParam(name = "rincian", defaultValue = "") String folds) {
        List<Unit> units = own.of(actor, city.code());
        Unit shown =
                units.stream()
                        .filter(u -> slug.isEmpty() || u.slug().equals(slug))
                        .findFirst()
                        .orElseThrow(() ->
                                new NotFound("Own unit '%s' in %s".formatted(slug, city.code())));
        actor.demand(InsightPermission.OWN_CARD, shown.scope());
        boolean whole = folds.equals(CardPages.WHOLE);
        String path = PATH + "?unit=" + shown.slug();
        String other = whole ? path : path + "&rincian=" + CardPages.WHOLE;
        CardPage card = pages.page(city, shown, new Texts(messages, locale), whole, other);
        return new ModelAndView(
                "insight/owncard", "page", new OwnCardPage(card, tabs(units, shown)));
    }

    private static List<Tab> tabs(List<Unit> units, Unit shown) {
        return units.size() < 2
                ? List.of()
                : units.stream()
                        .map(u ->
                                new Tab(
                                        u.name(),
                                        PATH + "?unit=" + u.slug(),
                                        u.id().equals(shown.id())))
                        .toList();
    }
}
