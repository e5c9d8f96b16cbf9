package id.pendopo.identity.web;

import id.pendopo.identity.AccountId;
import id.pendopo.identity.account.Account;
import id.pendopo.identity.account.AccountRepository;
import id.pendopo.identity.account.AccountStatus;
import id.pendopo.identity.account.Places;
import id.pendopo.identity.invitation.AcceptInvitation;
import id.pendopo.identity.invitation.AcceptInvitation.Look;
import id.pendopo.identity.invitation.Invitation;
import id.pendopo.identity.secret.Token;
import id.pendopo.identity.session.SessionBook;
import id.pendopo.identity.signin.EnterAccount;
import id.pendopo.identity.signin.SecondStep;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Actors;
import id.pendopo.platform.web.Language;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.ShellFactory;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows an invitation to whoever has its link, and takes the answer. */
@Controller
class OfferController {
    private static final String GONE = "identity/offer-gone";
    private final AcceptInvitation accept;
    private final AccountRepository accounts;
    private final Places places;
    private final SecondStep secondStep;
    private final EnterAccount enter;
    private final SessionBook sessions;
    private final ShellFactory shells;
    private final Clocks clocks;

    OfferController(
            AcceptInvitation accept,
            AccountRepository accounts,
            Places places,
            SecondStep secondStep,
            EnterAccount enter,
            SessionBook sessions,
            ShellFactory shells,
            Clocks clocks) {
        this.accept = accept;
        this.accounts = accounts;
        this.places = places;
        this.secondStep = secondStep;
        this.enter = enter;
        this.sessions = sessions;
        this.shells = shells;
        this.clocks = clocks;
    }

    @GetMapping("/undangan/{token}")
    ModelAndView look(@PathVariable String token, HttpServletRequest request) {
        return switch (accept.look(new Token(token))) {
            case Look.Open open -> {
                var blank = new Told(open.account().name(), Language.of(request), "");
                yield page(request, token, open, blank, Faults.none());
            }
            case Look.Gone(var why) -> gone(why);
        };
    }

    /** The first password of somebody new. */
    @PostMapping("/undangan/{token}")
    ModelAndView answer(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String bahasa,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request) {
        var told =
                new Told(
                        name.strip(),
                        Language.of(bahasa).orElseGet(() -> Language.of(request)),
                        password);
        return switch (accept.look(new Token(token))) {
            case Look.Gone(var why) -> gone(why);
            case Look.Open open -> answer(token, open, told, request);
        };
    }

    /** The consent of somebody who has an account and is signed in. */
    @PostMapping("/undangan/{token}/terima")
    ModelAndView consent(@PathVariable String token, Actor actor, RedirectAttributes redirect) {
        return switch (accept.look(new Token(token))) {
            case Look.Gone(var why) -> gone(why);
            case Look.Open(var invitation, var account) ->
                    switch (accept.as(new AccountId(actor.id()), invitation)) {
                        case AcceptInvitation.Outcome.Accepted accepted -> {
                            redirect.addFlashAttribute(
                                    Notice.NAME,
                                    Notice.good(
                                            "identity.offer.accepted",
                                            places.name(invitation.office())));
                            yield new ModelAndView("redirect:/kerja");
                        }
                        case AcceptInvitation.Outcome.TooLate _, AcceptInvitation.Outcome.Unfit _ ->
                                gone(Optional.empty());
                    };
        };
    }

    /** What somebody new writes into the form. */
    private record Told(String name, Language language, String password) {}

    private ModelAndView answer(
            String token, Look.Open open, Told told, HttpServletRequest request) {
        Texts t = shells.texts(request);
        if (told.name().isEmpty() || told.name().length() > 100) {
            var fault = new Fault("name", t.of("identity.offer.name.wrong"));
            return page(request, token, open, told, new Faults(List.of(fault)));
        }
        return switch (accept.with(open, told.name(), told.language(), told.password())) {
            case AcceptInvitation.Outcome.TooLate() -> gone(Optional.empty());
            case AcceptInvitation.Outcome.Unfit(var why) -> {
                var fault = new Fault("password", t.of("identity.password", why));
                yield page(request, token, open, told, new Faults(List.of(fault)));
            }
            case AcceptInvitation.Outcome.Accepted(var account) -> accepted(request, account);
        };
    }

    private ModelAndView accepted(HttpServletRequest request, AccountId account) {
        if (secondStep.required(account)) {
            sessions.enterHalf(request, account);
            return new ModelAndView("redirect:/masuk/pasang");
        }
        enter.enter(account);
        sessions.enter(request, account);
        return new ModelAndView("redirect:/kerja");
    }

    private ModelAndView page(
            HttpServletRequest request, String token, Look.Open open, Told told, Faults faults) {
        Invitation invitation = open.invitation();
        Account account = open.account();
        String path = "/undangan/" + token;
        return new ModelAndView(
                "identity/offer",
                "page",
                new OfferPage(
                        kind(account),
                        invitation.office().role(),
                        places.name(invitation.office()),
                        accounts.find(invitation.invitedBy()).map(Account::name).orElse(""),
                        account.mail(),
                        told.name(),
                        told.language(),
                        clocks.in(invitation.office().city(), shells.texts(request))
                                .minute(invitation.expires()),
                        account.status() == AccountStatus.INVITED ? path : path + "/terima",
                        Step.href("/masuk", path),
                        faults));
    }

    private static OfferPage.Kind kind(Account account) {
        if (account.status() == AccountStatus.INVITED) {
            return OfferPage.Kind.NEW;
        }
        return Actors.current()
                .map(actor ->
                        actor.id().equals(account.id().value())
                                ? OfferPage.Kind.CONFIRM
                                : OfferPage.Kind.OTHER)
                .orElse(OfferPage.Kind.SIGN_IN);
    }

    private static ModelAndView gone(Optional<Invitation.Standing> why) {
        String reason = why.map(Enum::name).orElse("UNKNOWN").toLowerCase(Locale.ROOT);
        return new ModelAndView(GONE, "page", new OfferGonePage(reason));
    }
}
