package id.pendopo.sites.web;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.sites.Section;
import id.pendopo.sites.Site;
import id.pendopo.sites.Sites;
import id.pendopo.sites.SitesPermission;
import id.pendopo.sites.host.DescribeUnit;
import id.pendopo.sites.host.HostRepository;
import id.pendopo.sites.host.KeepHosts;
import id.pendopo.sites.host.OwnHost;
import id.pendopo.sites.host.SiteRepository;
import id.pendopo.sites.host.UnitContact;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The settings of one unit's site. */
@Controller
class SiteController {
    private static final String PATH = OfficeController.PATH + "/{id}";

    private final Directory directory;
    private final Sites sites;
    private final Filling filling;
    private final SiteRepository repository;
    private final HostRepository hosts;
    private final DescribeUnit describing;
    private final KeepHosts keeping;
    private final MessageSource messages;

    SiteController(
            Directory directory,
            Sites sites,
            Filling filling,
            SiteRepository repository,
            HostRepository hosts,
            DescribeUnit describing,
            KeepHosts keeping,
            MessageSource messages) {
        this.directory = directory;
        this.sites = sites;
        this.filling = filling;
        this.repository = repository;
        this.hosts = hosts;
        this.describing = describing;
        this.keeping = keeping;
        this.messages = messages;
    }

    @GetMapping(PATH)
    @Needs(SitesPermission.EDIT)
    ModelAndView site(City city, Actor actor, Locale locale, @PathVariable UUID id) {
        Site site = site(city, id);
        Unit unit = site.unit().orElseThrow();
        actor.demand(SitesPermission.EDIT, unit.scope());
        return page(site, actor, repository.contact(unit.id()), List.of(), locale);
    }

    @PostMapping(PATH)
    @Needs(SitesPermission.EDIT)
    ModelAndView describe(
            City city,
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        Site site = site(city, id);
        actor.demand(SitesPermission.EDIT, site.unit().orElseThrow().scope());
        var wanted =
                new UnitContact(
                        text(fields, "address"),
                        text(fields, "telephone"),
                        text(fields, "mail"),
                        text(fields, "hours"),
                        number(fields.getOrDefault("version", "")));
        List<String> faults = describing.describe(site, wanted, actor);
        if (!faults.isEmpty()) {
            return page(site, actor, wanted, faults, locale);
        }
        redirect.addFlashAttribute(Notice.NAME, Notice.good("sites.office.saved", site.name()));
        return new ModelAndView("redirect:" + OfficeController.PATH + "/" + id);
    }

    @PostMapping(PATH + "/domain")
    @Needs(SitesPermission.SETTINGS)
    String keep(
            City city,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String host,
            RedirectAttributes redirect) {
        Site site = site(city, id);
        actor.demand(SitesPermission.SETTINGS, city.scope());
        UnitId unit = site.unit().orElseThrow().id();
        KeepHosts.Keeping done =
                act.equals("add")
                        ? keeping.add(city.code(), Optional.of(unit), host, actor)
                        : keep(own(unit, host), act, actor);
        String text = "sites.host." + done.name().toLowerCase(Locale.ROOT).replace('_', '-');
        redirect.addFlashAttribute(
                Notice.NAME,
                done == KeepHosts.Keeping.DONE ? Notice.good(text, host) : Notice.bad(text, host));
        return "redirect:" + OfficeController.PATH + "/" + id;
    }

    private KeepHosts.Keeping keep(OwnHost host, String act, Actor actor) {
        return switch (act) {
            case "prove" -> keeping.prove(host, actor);
            case "prefer" -> keeping.prefer(host, actor);
            case "leave" -> keeping.leave(host, actor);
            case "remove" -> keeping.remove(host, actor);
            default -> throw new NotFound("Act '%s' on host %s".formatted(act, host.host()));
        };
    }

    private OwnHost own(UnitId unit, String host) {
        return hosts.find(host)
                .filter(h -> h.unit().equals(Optional.of(unit)))
                .orElseThrow(() -> new NotFound("Host '%s' of unit %s".formatted(host, unit)));
    }

    private Site site(City city, UUID id) {
        return directory
                .unit(new UnitId(id))
                .filter(u -> u.city().equals(city.code()))
                .flatMap(u -> sites.of(u.id()))
                .filter(s -> s.unit().isPresent())
                .orElseThrow(
                        () -> new NotFound("Site of unit %s in %s".formatted(id, city.code())));
    }

    private ModelAndView page(
            Site site, Actor actor, UnitContact contact, List<String> faults, Locale locale) {
        Unit unit = site.unit().orElseThrow();
        var texts = new Texts(messages, locale);
        Map<Section, Long> counts = filling.of(unit);
        boolean settings = actor.may(SitesPermission.SETTINGS, site.city().scope());
        List<OwnHost> own =
                hosts.of(site.city().code()).stream()
                        .filter(h -> h.unit().equals(Optional.of(unit.id())))
                        .toList();
        return new ModelAndView(
                "sites/settings",
                "page",
                new SitePage(
                        site.name(),
                        site.address("/").toString(),
                        OfficeController.PATH + "/" + unit.id(),
                        contact,
                        new Faults(
                                faults.stream()
                                        .map(f ->
                                                new Fault(
                                                        f.equals("version") ? "" : f,
                                                        texts.of("sites.office.fault." + f)))
                                        .toList()),
                        Arrays.stream(Section.values())
                                .map(s ->
                                        new SitePage.Filled(
                                                texts.of("sites.section", s),
                                                site.address(s.path()).toString(),
                                                s.mandatory(),
                                                counts.getOrDefault(s, -1L)))
                                .toList(),
                        settings,
                        repository
                                .closed(unit.id())
                                .map(c ->
                                        texts.of(
                                                "sites.close.is-closed",
                                                texts.moment(c.since(), site.city().zone()),
                                                c.reason()))
                                .orElse(""),
                        own.stream().map(h -> host(h, texts)).toList()));
    }

    private static SitePage.Host host(OwnHost host, Texts texts) {
        return new SitePage.Host(
                host.host(),
                "_pendopo." + host.host(),
                "http://" + host.host() + "/.well-known/pendopo.txt",
                "pendopo=" + host.token(),
                host.proof().map(p -> texts.of("sites.host.proof", p)).orElse(""),
                host.main());
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip().replaceAll("\\s+", " ");
    }

    private static int number(String written) {
        return written.matches("\\d{1,9}") ? Integer.parseInt(written) : -1;
    }
}
