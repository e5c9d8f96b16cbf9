package id.pendopo.publishing.web;

import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Network;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Scope;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Tone;
import id.pendopo.publishing.AccountLinkId;
import id.pendopo.publishing.LinkStatus;
import id.pendopo.publishing.Ownership;
import id.pendopo.publishing.PublishingPermission;
import id.pendopo.publishing.account.AccountGrantRepository;
import id.pendopo.publishing.account.AccountLink;
import id.pendopo.publishing.account.AccountLinkRepository;
import id.pendopo.publishing.account.LinkAccount;
import id.pendopo.publishing.account.OwnershipRepository;
import id.pendopo.publishing.network.Networks;
import id.pendopo.publishing.network.Offer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages of official accounts for their reader. */
@Component
class OfficialAccountPages {
    static final String PATH = "/kerja/akun-resmi";
    private final AccountLinkRepository links;
    private final AccountGrantRepository grants;
    private final OwnershipRepository ownerships;
    private final Networks networks;
    private final Directory directory;

    OfficialAccountPages(
            AccountLinkRepository links,
            AccountGrantRepository grants,
            OwnershipRepository ownerships,
            Networks networks,
            Directory directory) {
        this.links = links;
        this.grants = grants;
        this.ownerships = ownerships;
        this.networks = networks;
        this.directory = directory;
    }

    /** The account; as if it did not exist for other cities. */
    AccountLink to(City city, UUID id, Actor actor, String permission) {
        AccountLink link =
                links.find(new AccountLinkId(id))
                        .filter(l -> l.city().equals(city.code()))
                        .orElseThrow(
                                () -> new NotFound("Account %s of %s".formatted(id, city.code())));
        if (permission.equals(PublishingPermission.VIEW) && writesFor(actor, link)) {
            return link;
        }
        actor.demand(permission, link.scope());
        return link;
    }

    /** A unit sees the city's accounts it may write for. */
    private boolean writesFor(Actor actor, AccountLink link) {
        return link.unit().isEmpty()
                && grants.units(link.id()).stream()
                        .anyMatch(u ->
                                actor.may(
                                        PublishingPermission.VIEW,
                                        Scope.unit(link.city().value(), u.value())));
    }

    ModelAndView list(City city, Actor actor, Texts t) {
        Optional<CityRegister> register = directory.register(city.code());
        List<OfficialAccountsPage.Row> rows =
                links.ofCity(city.code()).stream()
                        .filter(l ->
                                actor.may(PublishingPermission.VIEW, l.scope())
                                        || writesFor(actor, l))
                        .map(l -> row(l, city, register, t))
                        .toList();
        var page =
                new OfficialAccountsPage(
                        rows,
                        networks.all().stream()
                                .filter(n -> networks.linking(n).isPresent())
                                .sorted()
                                .map(n -> new Option(n.name(), t.of("directory.network", n)))
                                .toList(),
                        owners(city, actor, register));
        return new ModelAndView("publishing/accounts", "page", page);
    }

    private static List<Option> owners(City city, Actor actor, Optional<CityRegister> register) {
        var all = new ArrayList<Option>();
        if (actor.may(PublishingPermission.LINK, city.scope())) {
            all.add(new Option("kota", city.name()));
        }
        Optional<Set<UnitId>> own = PublishingSight.units(city, actor, PublishingPermission.LINK);
        register.stream()
                .flatMap(r -> r.activeUnits().stream())
                .filter(u -> own.map(s -> s.contains(u.id())).orElse(true))
                .map((Unit u) -> new Option(u.id().toString(), u.name()))
                .forEach(all::add);
        return all;
    }

    private static OfficialAccountsPage.Row row(
            AccountLink link, City city, Optional<CityRegister> register, Texts t) {
        return new OfficialAccountsPage.Row(
                PATH + "/" + link.id(),
                link.name(),
                t.of("directory.network", link.network()),
                DeliveryWords.owner(link.unit(), city, register),
                tone(link),
                t.of("publishing.link", link.status()),
                why(link, t),
                ends(link, city, t));
    }

    ModelAndView of(AccountLink link, City city, Actor actor, Texts t) {
        Optional<CityRegister> register = directory.register(city.code());
        List<UnitId> granted = grants.units(link.id());
        List<Option> all =
                register.stream()
                        .flatMap(r -> r.activeUnits().stream())
                        .map(u -> new Option(u.id().toString(), u.name()))
                        .toList();
        boolean may = actor.may(PublishingPermission.LINK, link.scope());
        var page =
                new OfficialAccountPage(
                        PATH + "/" + link.id(),
                        link.name(),
                        t.of("directory.network", link.network()),
                        link.address().toString(),
                        tone(link),
                        t.of("publishing.link", link.status()),
                        why(link, t),
                        List.of(
                                fact(t, "owner", DeliveryWords.owner(link.unit(), city, register)),
                                fact(t, "ends", ends(link, city, t)),
                                fact(
                                        t,
                                        "linked",
                                        t.of(
                                                "publishing.delivery.planned-by",
                                                link.linkedBy(),
                                                t.moment(link.linkedAt(), city.zone())))),
                        link.granted().stream().sorted().toList(),
                        link.missing().stream().sorted().toList(),
                        ownerships
                                .find(link.id())
                                .map(o -> ownership(o, city, t))
                                .orElse(List.of()),
                        may && link.status() != LinkStatus.UNLINKED,
                        link.unit().isEmpty(),
                        all.stream().filter(o -> has(granted, o)).toList(),
                        all.stream().filter(o -> !has(granted, o)).toList(),
                        List.of(new Crumb(t.of("publishing.accounts.title"), PATH)));
        return new ModelAndView("publishing/account", "page", page);
    }

    ModelAndView onward(Network network, URI dialog, Texts t) {
        var crumbs = List.of(new Crumb(t.of("publishing.accounts.title"), PATH));
        return new ModelAndView(
                "publishing/onward",
                "page",
                OnwardPage.to(t.of("directory.network", network), dialog, crumbs));
    }

    ModelAndView choice(LinkAccount.Choice choice, Texts t) {
        return new ModelAndView(
                "publishing/choice",
                "page",
                new ChoicePage(
                        PATH + "/pilih/" + choice.id(),
                        t.of("directory.network", choice.network()),
                        choice.offers().stream().map(o -> offered(o, t)).toList(),
                        List.of(new Crumb(t.of("publishing.accounts.title"), PATH))));
    }

    private static ChoicePage.Offered offered(Offer offer, Texts t) {
        return new ChoicePage.Offered(
                offer.remoteAccount(),
                offer.name(),
                offer.profile().toString(),
                offer.usable(),
                offer.traps().stream().sorted().map(x -> t.of("publishing.trap", x)).toList(),
                offer.missing().stream().sorted().toList());
    }

    private static boolean has(List<UnitId> units, Option option) {
        return units.stream().anyMatch(u -> u.toString().equals(option.value()));
    }

    private static List<OfficialAccountPage.Fact> ownership(Ownership seen, City city, Texts t) {
        return List.of(
                new OfficialAccountPage.Fact(
                        t.of("publishing.ownership.site", seen.site()),
                        yesNo(seen.siteNamesAccount(), t)),
                new OfficialAccountPage.Fact(
                        t.of("publishing.ownership.account"), yesNo(seen.accountNamesSite(), t)),
                new OfficialAccountPage.Fact(
                        t.of("publishing.ownership.checked"),
                        t.moment(seen.checkedAt(), city.zone())));
    }

    private static String yesNo(Optional<Boolean> seen, Texts t) {
        return seen.map(yes -> t.of(yes ? "publishing.ownership.yes" : "publishing.ownership.no"))
                .orElse("");
    }

    private static OfficialAccountPage.Fact fact(Texts t, String name, String value) {
        return new OfficialAccountPage.Fact(t.of("publishing.account." + name), value);
    }

    private static Tone tone(AccountLink link) {
        return switch (link.status()) {
            case LINKED -> link.missing().isEmpty() ? Tone.GOOD : Tone.WARN;
            case UNUSABLE -> Tone.BAD;
            case UNLINKED -> Tone.NEUTRAL;
        };
    }

    private static String why(AccountLink link, Texts t) {
        if (link.status() == LinkStatus.UNUSABLE) {
            return t.of(
                    "publishing.account.unusable",
                    link.trouble().map(AccountLink.Trouble::code).orElse(""));
        }
        return link.status() == LinkStatus.LINKED && !link.missing().isEmpty()
                ? t.of("publishing.account.missing", String.join(", ", link.missing()))
                : "";
    }

    private static String ends(AccountLink link, City city, Texts t) {
        return link.expires()
                .map(at -> t.moment(at, city.zone()))
                .orElseGet(() -> t.of("publishing.account.no-end"));
    }
}
