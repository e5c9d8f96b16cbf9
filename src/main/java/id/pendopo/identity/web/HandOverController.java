package id.pendopo.identity.web;

import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.identity.AccountId;
import id.pendopo.identity.IdentityPermission;
import id.pendopo.identity.account.Mail;
import id.pendopo.identity.account.Places;
import id.pendopo.identity.handover.Ending;
import id.pendopo.identity.handover.HandOver;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.mail.Mailer;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.ShellFactory;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Hands a unit over, and shows who was responsible when. */
@Controller
@Needs(IdentityPermission.HAND_OVER)
class HandOverController {
    private static final String PATH = "/kerja/serah-terima";
    private static final HandOverPage.Typed BLANK =
            new HandOverPage.Typed("", "", "", Ending.AT_ACCEPTANCE.name(), "");

    private final HandOver handOver;
    private final HandOverView view;
    private final Places places;
    private final Links links;
    private final Mailer mailer;
    private final ShellFactory shells;

    HandOverController(
            HandOver handOver,
            HandOverView view,
            Places places,
            Links links,
            Mailer mailer,
            ShellFactory shells) {
        this.handOver = handOver;
        this.view = view;
        this.places = places;
        this.links = links;
        this.mailer = mailer;
        this.shells = shells;
    }

    /** The units; an operator of just one unit goes there at once. */
    @GetMapping(PATH)
    ModelAndView units(Actor actor) {
        HandOversPage page = view.units(actor, false);
        return page.rows().size() == 1
                ? new ModelAndView("redirect:" + page.rows().getFirst().href())
                : new ModelAndView("identity/hand-overs", "page", page);
    }

    @GetMapping(PATH + "/tanpa-operator")
    ModelAndView without(Actor actor) {
        return new ModelAndView("identity/hand-overs", "page", view.units(actor, true));
    }

    @GetMapping(PATH + "/{unit}")
    ModelAndView unit(@PathVariable UUID unit, Actor actor, HttpServletRequest request) {
        return page(handable(unit, actor), BLANK, Faults.none(), request);
    }

    @PostMapping(PATH + "/{unit}")
    ModelAndView begin(
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "") String predecessor,
            @RequestParam(defaultValue = "") String mail,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String ending,
            @RequestParam(defaultValue = "") String day,
            Actor actor,
            HttpServletRequest request) {
        Unit found = handable(unit, actor);
        Texts t = shells.texts(request);
        var typed = new HandOverPage.Typed(predecessor, mail, name.strip(), ending, day);
        Optional<Mail> to = Mail.of(mail);
        Optional<Ending> how =
                Arrays.stream(Ending.values()).filter(e -> e.name().equals(ending)).findFirst();
        var faults = new ArrayList<Fault>();
        if (to.isEmpty()) {
            faults.add(new Fault("mail", t.of("identity.invite.mail.wrong")));
        }
        if (how.isEmpty()) {
            faults.add(new Fault("ending", t.of("identity.hand-over.ending.wrong")));
        }
        if (!faults.isEmpty()) {
            return page(found, typed, new Faults(faults), request);
        }
        var order =
                new HandOver.Order(
                        found.city().value(),
                        found.id(),
                        OfficeForm.id(predecessor).map(id -> new AccountId(id.value())),
                        to.orElseThrow(),
                        typed.name(),
                        how.orElseThrow(),
                        day(day));
        return switch (handOver.begin(order, actor, links.origin(request))) {
            case HandOver.Outcome.Begun(var path) ->
                    new ModelAndView(
                            "identity/invited",
                            "page",
                            new InvitedPage(
                                    links.origin(request) + path, mailer.sends(), "/kerja"));
            case HandOver.Outcome.Refused(var why) ->
                    page(found, typed, new Faults(List.of(fault(why, t))), request);
        };
    }

    private static Fault fault(HandOver.Reason why, Texts t) {
        String field =
                switch (why) {
                    case DAY_MISSING, DAY_PAST -> "day";
                    case NOT_THE_OPERATOR -> "predecessor";
                    case SAME_PERSON, ALREADY_OPERATOR, ACCOUNT_LOCKED, UNKNOWN_PLACE -> "mail";
                };
        String key = why.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Fault(field, t.of("identity.hand-over.refused." + key));
    }

    private ModelAndView page(
            Unit unit, HandOverPage.Typed typed, Faults faults, HttpServletRequest request) {
        return new ModelAndView(
                "identity/hand-over",
                "page",
                view.unit(unit, PATH + "/" + unit.id(), typed, faults, request));
    }

    private Unit handable(UUID id, Actor actor) {
        Unit unit =
                places.unit(new UnitId(id))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        actor.demand(IdentityPermission.HAND_OVER, unit.scope());
        return unit;
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
