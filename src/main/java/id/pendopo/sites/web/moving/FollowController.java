package id.pendopo.sites.web.moving;

import id.pendopo.directory.City;
import id.pendopo.directory.Unit;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.sites.Followed;
import id.pendopo.sites.SitesPermission;
import id.pendopo.sites.follow.FollowSite;
import id.pendopo.sites.follow.FollowedSite;
import id.pendopo.sites.follow.FollowedSiteRepository;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
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

/** The switch by which a unit that keeps its own site is followed. */
@Controller
@Needs(SitesPermission.EDIT)
class FollowController {
    private static final String PATH = "/kerja/situs/{id}/ikuti";
    private static final int NEWEST = 5;

    private final MovingDoor door;
    private final FollowSite follow;
    private final FollowedSiteRepository sites;
    private final Followed followed;
    private final MessageSource messages;

    FollowController(
            MovingDoor door,
            FollowSite follow,
            FollowedSiteRepository sites,
            Followed followed,
            MessageSource messages) {
        this.door = door;
        this.follow = follow;
        this.sites = sites;
        this.followed = followed;
        this.messages = messages;
    }

    @GetMapping(PATH)
    ModelAndView look(City city, Actor actor, Locale locale, @PathVariable UUID id) {
        Unit unit = door.unit(city, id, actor);
        String address =
                sites.find(unit.id()).map(FollowedSite::address).map(URI::toString).orElse("");
        return page(city, unit, address, Faults.none(), locale);
    }

    @PostMapping(PATH)
    ModelAndView set(
            City city,
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "false") boolean active,
            RedirectAttributes redirect) {
        Unit unit = door.unit(city, id, actor);
        Optional<URI> wanted = MovingDoor.web(address);
        if (wanted.isEmpty()) {
            String words = new Texts(messages, locale).of("moving.word.address", address.strip());
            return page(
                    city, unit, address, new Faults(List.of(new Fault("address", words))), locale);
        }
        follow.set(unit.id(), city.code(), wanted.get(), active, actor);
        redirect.addFlashAttribute(
                Notice.NAME, Notice.good(active ? "moving.follow.on" : "moving.follow.off"));
        return new ModelAndView("redirect:/kerja/situs/" + id + "/ikuti");
    }

    private ModelAndView page(City city, Unit unit, String address, Faults faults, Locale locale) {
        var t = new Texts(messages, locale);
        Optional<FollowedSite> site = sites.find(unit.id());
        return new ModelAndView(
                "sites/follow",
                "page",
                new FollowPage(
                        "/kerja/situs/" + unit.id() + "/ikuti",
                        unit.name(),
                        "/kerja/situs/" + unit.id(),
                        address,
                        site.map(FollowedSite::active).orElse(false),
                        site.isPresent(),
                        site.flatMap(FollowedSite::feed).map(URI::toString).orElse(""),
                        moment(site.flatMap(FollowedSite::askedAt), t, city),
                        moment(site.flatMap(FollowedSite::answeredAt), t, city),
                        site.map(FollowedSite::failures).orElse(0),
                        site.flatMap(FollowedSite::fault).map(f -> fault(t, f)).orElse(""),
                        faults,
                        followed.of(unit.id(), NEWEST).stream()
                                .map(i ->
                                        new FollowPage.Item(
                                                i.title(),
                                                i.link().toString(),
                                                t.moment(i.publishedAt(), city.zone())))
                                .toList()));
    }

    private static String moment(Optional<Instant> moment, Texts t, City city) {
        return moment.map(m -> t.moment(m, city.zone())).orElse("");
    }

    private static String fault(Texts t, String name) {
        if (name.startsWith("status-")) {
            return t.of("moving.follow.fault.status", name.substring("status-".length()));
        }
        return switch (name) {
            case "no-feed" -> t.of("moving.follow.fault.no-feed");
            case "too-large" -> t.of("moving.follow.fault.too-large");
            default -> t.of("outcome." + name);
        };
    }
}
