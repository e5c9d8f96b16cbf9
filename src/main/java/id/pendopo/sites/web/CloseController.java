package id.pendopo.sites.web;

import id.pendopo.directory.City;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.sites.Site;
import id.pendopo.sites.SiteKind;
import id.pendopo.sites.Sites;
import id.pendopo.sites.SitesPermission;
import id.pendopo.sites.host.CloseSite;
import id.pendopo.sites.host.CloseSite.Closing;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closes a unit's site after asking for the reason, and opens it again. */
@Controller
@Needs(SitesPermission.SETTINGS)
class CloseController {
    private static final String PATH = OfficeController.PATH + "/{id}/tutup";

    private final Sites sites;
    private final CloseSite closing;
    private final MessageSource messages;

    CloseController(Sites sites, CloseSite closing, MessageSource messages) {
        this.sites = sites;
        this.closing = closing;
        this.messages = messages;
    }

    @GetMapping(PATH)
    ModelAndView ask(City city, Actor actor, @PathVariable UUID id) {
        return page(site(city, actor, id), "", List.of());
    }

    @PostMapping(PATH)
    ModelAndView close(
            City city,
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        Site site = site(city, actor, id);
        boolean opens = act.equals("open");
        Closing done = opens ? closing.open(site, actor) : closing.close(site, reason, actor);
        var texts = new Texts(messages, locale);
        return switch (done) {
            case DONE -> back(id, opens ? "opened" : "closed", site, redirect);
            case ALREADY -> back(id, "already", site, redirect);
            case REASON_MISSING -> refused(site, reason, texts.of("sites.close.fault.missing"));
            case REASON_TOO_LONG ->
                    refused(
                            site,
                            reason,
                            texts.of("sites.close.fault.long", CloseSite.LONGEST_REASON));
        };
    }

    private static ModelAndView back(UUID id, String key, Site site, RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                Notice.NAME, Notice.good("sites.close.notice." + key, site.name()));
        return new ModelAndView("redirect:" + OfficeController.PATH + "/" + id);
    }

    private static ModelAndView refused(Site site, String reason, String fault) {
        return page(site, reason, List.of(new Fault("reason", fault)));
    }

    private static ModelAndView page(Site site, String reason, List<Fault> faults) {
        String back = OfficeController.PATH + "/" + site.unit().orElseThrow().id();
        return new ModelAndView(
                "sites/officeclose",
                "page",
                new ClosePage(site.name(), back + "/tutup", back, reason, new Faults(faults)));
    }

    private Site site(City city, Actor actor, UUID id) {
        Site site =
                sites.of(new UnitId(id))
                        .filter(s -> s.kind() == SiteKind.UNIT)
                        .filter(s -> s.city().code().equals(city.code()))
                        .orElseThrow(() ->
                                new NotFound("Site of unit %s in %s".formatted(id, city.code())));
        actor.demand(SitesPermission.SETTINGS, city.scope());
        return site;
    }
}
