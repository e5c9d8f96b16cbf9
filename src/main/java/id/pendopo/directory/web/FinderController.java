package id.pendopo.directory.web;

import gg.jte.TemplateEngine;
import id.pendopo.directory.Channel;
import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Network;
import id.pendopo.directory.Official;
import id.pendopo.directory.Territory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitPanel;
import id.pendopo.directory.Verification;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.platform.web.page.Crumb;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The public finder of units. */
@Controller
class FinderController {
    private static final List<Network> USUAL =
            List.of(Network.FACEBOOK, Network.INSTAGRAM, Network.X, Network.YOUTUBE);

    private final UnitLists lists;
    private final List<UnitPanel> panels;
    private final TemplateEngine engine;
    private final MessageSource messages;

    FinderController(
            UnitLists lists,
            List<UnitPanel> panels,
            TemplateEngine engine,
            MessageSource messages) {
        this.lists = lists;
        this.panels = panels.stream().sorted(Comparator.comparingInt(UnitPanel::order)).toList();
        this.engine = engine;
        this.messages = messages;
    }

    @GetMapping("/unit")
    ModelAndView units(City city, Locale locale, @RequestParam Map<String, String> parameters) {
        UnitListPage page =
                lists.page(city, "/unit", parameters, false, new Texts(messages, locale));
        return new ModelAndView("directory/finder", "page", page);
    }

    @GetMapping("/unit/{slug}")
    ModelAndView unit(City city, @PathVariable String slug, Locale locale) {
        CityRegister register = lists.register(city);
        Unit unit =
                register.unit(slug)
                        .orElseThrow(() -> new NotFound("Unit %s of %s".formatted(slug, city)));
        return new ModelAndView(
                "directory/publicunit",
                "page",
                page(register, unit, lists.today(city), new Texts(messages, locale)));
    }

    private FinderPage page(CityRegister register, Unit unit, LocalDate day, Texts t) {
        List<Channel> channels =
                register.channels(unit.id()).stream()
                        .filter(c -> c.verification() != Verification.WRONG)
                        .toList();
        Optional<Official> head = register.head(unit.id(), day);
        return new FinderPage(
                unit,
                List.of(new Crumb(t.of("directory.menu.units"), "/unit")),
                unit.parent().flatMap(register::unit),
                register.below(unit.id()),
                territory(register, unit),
                head,
                register.officials(unit.id()).stream()
                        .filter(o -> o.inOffice(day) && !Optional.of(o).equals(head))
                        .toList(),
                channels.stream().filter(c -> c.network() == Network.WEBSITE).findFirst(),
                channels.stream().filter(c -> c.network() != Network.WEBSITE).toList(),
                USUAL.stream()
                        .filter(n -> channels.stream().noneMatch(c -> c.network() == n))
                        .toList(),
                panels.stream()
                        .flatMap(panel -> panel.of(register.city(), unit).stream())
                        .map(section -> new PanelContent(engine, section))
                        .toList());
    }

    private static String territory(CityRegister register, Unit unit) {
        Optional<Territory> own = unit.territory().flatMap(register::territory);
        return Stream.iterate(
                        own,
                        Optional::isPresent,
                        t -> t.flatMap(Territory::parent).flatMap(register::territory))
                .flatMap(Optional::stream)
                .map(Territory::name)
                .collect(Collectors.joining(", "));
    }
}
