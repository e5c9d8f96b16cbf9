package id.pendopo.sites.web;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Option;
import id.pendopo.sites.Section;
import id.pendopo.sites.Site;
import id.pendopo.sites.Sites;
import id.pendopo.sites.SitesPermission;
import id.pendopo.sites.host.ChooseSections;
import id.pendopo.sites.host.SiteRepository;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All sites one may work on, and the sections that all of them have. */
@Controller
class OfficeController {
    static final String PATH = "/kerja/situs";

    private final Directory directory;
    private final Sites sites;
    private final Filling filling;
    private final SiteRepository repository;
    private final ChooseSections choosing;
    private final MessageSource messages;

    OfficeController(
            Directory directory,
            Sites sites,
            Filling filling,
            SiteRepository repository,
            ChooseSections choosing,
            MessageSource messages) {
        this.directory = directory;
        this.sites = sites;
        this.filling = filling;
        this.repository = repository;
        this.choosing = choosing;
        this.messages = messages;
    }

    @GetMapping(PATH)
    @Needs(SitesPermission.EDIT)
    ModelAndView all(City city, Actor actor, Locale locale) {
        var texts = new Texts(messages, locale);
        Set<UnitId> closed = repository.closed(city.code());
        List<OfficePage.Row> rows =
                directory.units(city.code()).stream()
                        .filter(u -> actor.may(SitesPermission.EDIT, u.scope()))
                        .map(sites::of)
                        .filter(s -> s.unit().isPresent())
                        .map(s -> row(s, s.unit().orElseThrow(), closed, texts))
                        .toList();
        return new ModelAndView(
                "sites/office",
                "page",
                new OfficePage(rows, actor.may(SitesPermission.SETTINGS, city.scope())));
    }

    private OfficePage.Row row(Site site, Unit unit, Set<UnitId> closed, Texts texts) {
        Map<Section, Long> counts = filling.of(unit);
        return new OfficePage.Row(
                unit.name(),
                PATH + "/" + unit.id(),
                site.address("/").toString(),
                closed.contains(unit.id()),
                Arrays.stream(Section.values())
                        .filter(Section::mandatory)
                        .filter(s -> counts.containsKey(s) && counts.get(s) == 0)
                        .map(s -> texts.of("sites.section", s))
                        .toList());
    }

    @GetMapping(PATH + "/bagian")
    @Needs(SitesPermission.SETTINGS)
    ModelAndView sections(City city, Actor actor, Locale locale) {
        actor.demand(SitesPermission.SETTINGS, city.scope());
        var texts = new Texts(messages, locale);
        Set<Section> hidden = repository.hidden(city.code());
        List<Option> options =
                Arrays.stream(Section.values())
                        .filter(s -> !s.mandatory())
                        .map(s -> new Option(s.name(), texts.of("sites.section", s)))
                        .toList();
        Set<String> chosen =
                Arrays.stream(Section.values())
                        .filter(s -> !hidden.contains(s))
                        .map(Section::name)
                        .collect(Collectors.toUnmodifiableSet());
        String always =
                Arrays.stream(Section.values())
                        .filter(Section::mandatory)
                        .map(s -> texts.of("sites.section", s))
                        .collect(Collectors.joining(", "));
        return new ModelAndView(
                "sites/sections", "page", new SectionsPage(options, chosen, always));
    }

    @PostMapping(PATH + "/bagian")
    @Needs(SitesPermission.SETTINGS)
    String choose(
            City city,
            Actor actor,
            @RequestParam(name = "bagian", required = false) List<String> chosen,
            RedirectAttributes redirect) {
        actor.demand(SitesPermission.SETTINGS, city.scope());
        var shown = EnumSet.noneOf(Section.class);
        Arrays.stream(Section.values())
                .filter(s -> chosen != null && chosen.contains(s.name()))
                .forEach(shown::add);
        choosing.choose(city, shown, actor);
        redirect.addFlashAttribute(Notice.NAME, Notice.good("sites.office.sections.saved"));
        return "redirect:" + PATH + "/bagian";
    }
}
