package id.pendopo.publishing.web;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Network;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.identity.IdentitySettings;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.ShellFactory;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.publishing.PublishingPermission;
import id.pendopo.publishing.account.KeepAccounts;
import id.pendopo.publishing.account.LinkAccount;
import id.pendopo.publishing.delivery.LaneSchedule;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The way to a network and back, and the choice of what to link. */
@Controller
@Needs(PublishingPermission.LINK)
class LinkingController {
    private static final String PATH = OfficialAccountPages.PATH;
    private final LinkAccount linking;
    private final KeepAccounts accounts;
    private final OfficialAccountPages pages;
    private final LaneSchedule schedule;
    private final Directory directory;
    private final IdentitySettings identity;
    private final ShellFactory shells;

    LinkingController(
            LinkAccount linking,
            KeepAccounts accounts,
            OfficialAccountPages pages,
            LaneSchedule schedule,
            Directory directory,
            IdentitySettings identity,
            ShellFactory shells) {
        this.linking = linking;
        this.accounts = accounts;
        this.pages = pages;
        this.schedule = schedule;
        this.directory = directory;
        this.identity = identity;
        this.shells = shells;
    }

    @PostMapping(PATH + "/hubungkan")
    Object begin(
            City city,
            Actor actor,
            @RequestParam(name = "jaringan", defaultValue = "") String network,
            @RequestParam(name = "untuk", defaultValue = "") String owner,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Optional<UnitId> unit = unit(city, owner);
        if (unit.isEmpty() && !owner.equals("kota")) {
            redirect.addFlashAttribute(Notice.NAME, Notice.warn("publishing.link.owner-missing"));
            return "redirect:" + PATH;
        }
        Network wanted = OfficialAccountController.network(network);
        return linking.begin(city, unit, wanted, session(request), back(wanted, request), actor)
                .map(dialog -> pages.onward(wanted, dialog, shells.texts(request)))
                .orElseThrow(() -> new NotFound("Linking of " + network));
    }

    /** The network sends the person back here. */
    @GetMapping(PATH + "/kembali/{network}")
    String back(
            Actor actor,
            @PathVariable String network,
            @RequestParam(name = "state", defaultValue = "") String state,
            @RequestParam(name = "code", defaultValue = "") String code,
            @RequestParam(name = "error", defaultValue = "") String error,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Network from = OfficialAccountController.network(network);
        if (code.isBlank() && !error.isBlank()) {
            redirect.addFlashAttribute(Notice.NAME, Notice.warn("publishing.link.denied"));
            return "redirect:" + PATH;
        }
        return switch (linking.back(
                from, state, code, session(request), back(from, request), actor)) {
            case LinkAccount.Back.Offered(var choice) -> "redirect:" + PATH + "/pilih/" + choice;
            case LinkAccount.Back.Stale() -> {
                redirect.addFlashAttribute(Notice.NAME, Notice.warn("publishing.link.stale"));
                yield "redirect:" + PATH;
            }
            case LinkAccount.Back.Failed(var failure) -> {
                redirect.addFlashAttribute(
                        Notice.NAME, Notice.bad("publishing.link.failed", failure.code()));
                yield "redirect:" + PATH;
            }
        };
    }

    @GetMapping(PATH + "/pilih/{id}")
    ModelAndView choice(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        return pages.choice(
                linking.choice(id, actor)
                        .orElseThrow(() -> new NotFound("Choice %s".formatted(id))),
                shells.texts(request));
    }

    @PostMapping(PATH + "/pilih/{id}")
    String choose(
            City city,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "akun", defaultValue = "") List<String> picked,
            RedirectAttributes redirect) {
        Optional<KeepAccounts.Chosen> chosen = accounts.choose(city, id, Set.copyOf(picked), actor);
        redirect.addFlashAttribute(Notice.NAME, told(chosen));
        chosen.ifPresent(c -> c.linked().forEach(l -> schedule.hurry(l.id())));
        return "redirect:" + PATH;
    }

    private static Notice told(Optional<KeepAccounts.Chosen> chosen) {
        if (chosen.isEmpty()) {
            return Notice.warn("publishing.link.stale");
        }
        if (!chosen.get().taken().isEmpty()) {
            return Notice.warn("publishing.link.taken", String.join(", ", chosen.get().taken()));
        }
        return chosen.get().linked().isEmpty()
                ? Notice.info("publishing.link.none")
                : Notice.good("publishing.link.done", chosen.get().linked().size());
    }

    private Optional<UnitId> unit(City city, String typed) {
        return directory.register(city.code()).stream()
                .flatMap(r -> r.activeUnits().stream())
                .map(Unit::id)
                .filter(id -> id.toString().equals(typed))
                .findFirst();
    }

    /** The address the application is registered with at the network. */
    private URI back(Network network, HttpServletRequest request) {
        String origin =
                identity.origin()
                        .map(URI::toString)
                        .orElseGet(() ->
                                ServletUriComponentsBuilder.fromContextPath(request)
                                        .build()
                                        .toUriString());
        return URI.create(origin + PATH + "/kembali/" + network.name().toLowerCase(Locale.ROOT));
    }

    private static String session(HttpServletRequest request) {
        return request.getSession().getId();
    }
}
