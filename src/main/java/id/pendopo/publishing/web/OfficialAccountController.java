package id.pendopo.publishing.web;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Network;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.ShellFactory;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.publishing.PublishingPermission;
import id.pendopo.publishing.account.AccountLink;
import id.pendopo.publishing.account.KeepAccounts;
import id.pendopo.publishing.delivery.LaneSchedule;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Official accounts: what is linked, who may write for it, and giving it back. */
@Controller
class OfficialAccountController {
    private static final String PATH = OfficialAccountPages.PATH;
    private final OfficialAccountPages pages;
    private final KeepAccounts accounts;
    private final LaneSchedule schedule;
    private final Directory directory;
    private final ShellFactory shells;

    OfficialAccountController(
            OfficialAccountPages pages,
            KeepAccounts accounts,
            LaneSchedule schedule,
            Directory directory,
            ShellFactory shells) {
        this.pages = pages;
        this.accounts = accounts;
        this.schedule = schedule;
        this.directory = directory;
        this.shells = shells;
    }

    @Needs(PublishingPermission.VIEW)
    @GetMapping(PATH)
    ModelAndView list(City city, Actor actor, HttpServletRequest request) {
        return pages.list(city, actor, shells.texts(request));
    }

    @Needs(PublishingPermission.VIEW)
    @GetMapping(PATH + "/{id}")
    ModelAndView show(City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        AccountLink link = pages.to(city, id, actor, PublishingPermission.VIEW);
        return pages.of(link, city, actor, shells.texts(request));
    }

    @Needs(PublishingPermission.LINK)
    @PostMapping(PATH + "/{id}/putuskan")
    String unlink(City city, Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        AccountLink link = pages.to(city, id, actor, PublishingPermission.LINK);
        redirect.addFlashAttribute(
                Notice.NAME,
                switch (accounts.unlink(link, actor)) {
                    case REVOKED -> Notice.good("publishing.unlink.done", link.name());
                    case NOT_REVOKED -> Notice.warn("publishing.unlink.not-revoked", link.name());
                    case BEFORE -> Notice.info("publishing.unlink.before", link.name());
                });
        schedule.hurry(link.id());
        return "redirect:" + PATH;
    }

    @Needs(PublishingPermission.LINK)
    @PostMapping(PATH + "/{id}/izin")
    String grant(
            City city,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "unit", defaultValue = "") String unit) {
        AccountLink link = pages.to(city, id, actor, PublishingPermission.LINK);
        unit(city, unit).ifPresent(u -> accounts.grant(link, u, actor));
        return "redirect:" + PATH + "/" + id;
    }

    @Needs(PublishingPermission.LINK)
    @PostMapping(PATH + "/{id}/izin/cabut")
    String withdraw(
            City city,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "unit", defaultValue = "") String unit) {
        AccountLink link = pages.to(city, id, actor, PublishingPermission.LINK);
        unit(city, unit).ifPresent(u -> accounts.withdraw(link, u, actor));
        return "redirect:" + PATH + "/" + id;
    }

    private Optional<UnitId> unit(City city, String typed) {
        return directory.register(city.code()).stream()
                .flatMap(r -> r.activeUnits().stream())
                .map(Unit::id)
                .filter(id -> id.toString().equals(typed))
                .findFirst();
    }

    static Network network(String word) {
        return Arrays.stream(Network.values())
                .filter(n ->
                        n.name().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new NotFound("Network " + word));
    }
}
