package id.pendopo.identity.web;

import id.pendopo.identity.AccountId;
import id.pendopo.identity.account.Account;
import id.pendopo.identity.account.AccountRepository;
import id.pendopo.identity.account.ChooseLanguage;
import id.pendopo.identity.account.CredentialRepository;
import id.pendopo.identity.account.GrantRepository;
import id.pendopo.identity.account.Places;
import id.pendopo.identity.session.SessionBook;
import id.pendopo.identity.session.SessionList;
import id.pendopo.identity.signin.ChangePassword;
import id.pendopo.identity.signin.SecondStep;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Language;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.ShellFactory;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: password, sign-ins. */
@Controller
@Needs(Needs.SIGNED_IN)
class MyAccountController {
    private static final String PATH = "/kerja/saya";
    private final AccountRepository accounts;
    private final CredentialRepository credentials;
    private final GrantRepository grants;
    private final SecondStep secondStep;
    private final ChangePassword changePassword;
    private final ChooseLanguage chooseLanguage;
    private final SessionBook book;
    private final SessionList sessions;
    private final Places places;
    private final ShellFactory shells;
    private final Clocks clocks;
    private final InstantSource clock;

    MyAccountController(
            AccountRepository accounts,
            CredentialRepository credentials,
            GrantRepository grants,
            SecondStep secondStep,
            ChangePassword changePassword,
            ChooseLanguage chooseLanguage,
            SessionBook book,
            SessionList sessions,
            Places places,
            ShellFactory shells,
            Clocks clocks,
            InstantSource clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.grants = grants;
        this.secondStep = secondStep;
        this.changePassword = changePassword;
        this.chooseLanguage = chooseLanguage;
        this.book = book;
        this.sessions = sessions;
        this.places = places;
        this.shells = shells;
        this.clocks = clocks;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView mine(Actor actor, HttpServletRequest request) {
        return page(actor, request, Faults.none());
    }

    /**
     * The language of letters and pages; of this device at once, of every other one without a say.
     */
    @PostMapping(PATH + "/bahasa")
    String language(
            @RequestParam(defaultValue = "") String bahasa,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Language.of(bahasa)
                .ifPresent(language -> {
                    chooseLanguage.choose(new AccountId(actor.id()), language, actor);
                    response.addHeader(HttpHeaders.SET_COOKIE, language.cookie(request).toString());
                    redirect.addFlashAttribute(Notice.NAME, Notice.good("identity.language.kept"));
                });
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/sandi")
    ModelAndView password(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String password,
            Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var id = new AccountId(actor.id());
        Texts t = shells.texts(request);
        return switch (changePassword.change(id, present, password)) {
            case ChangePassword.Outcome.Changed() -> {
                // Before the id of the present session changes: the store knows the old one.
                sessions.endAll(id, presentId(request));
                book.enter(request, id);
                redirect.addFlashAttribute(
                        Notice.NAME, Notice.good("identity.mine.password.changed"));
                yield new ModelAndView("redirect:" + PATH);
            }
            case ChangePassword.Outcome.WrongPassword() ->
                    refused(actor, request, "present", t.of("identity.mine.password.wrong"));
            case ChangePassword.Outcome.TooMany(var until) ->
                    refused(
                            actor,
                            request,
                            "present",
                            t.of("identity.code.refused.too-many", clocks.at(t).time(until)));
            case ChangePassword.Outcome.Unfit(var why) ->
                    refused(actor, request, "password", t.of("identity.password", why));
        };
    }

    @PostMapping(PATH + "/sesi/{handle}/akhiri")
    String endSession(@PathVariable String handle, Actor actor, RedirectAttributes redirect) {
        sessions.end(new AccountId(actor.id()), handle);
        redirect.addFlashAttribute(Notice.NAME, Notice.good("identity.session.ended"));
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/sesi/akhiri-lain")
    String endOthers(Actor actor, HttpServletRequest request, RedirectAttributes redirect) {
        sessions.endAll(new AccountId(actor.id()), presentId(request));
        redirect.addFlashAttribute(Notice.NAME, Notice.good("identity.sessions.ended"));
        return "redirect:" + PATH;
    }

    private ModelAndView refused(
            Actor actor, HttpServletRequest request, String field, String words) {
        return page(actor, request, new Faults(List.of(new Fault(field, words))));
    }

    private ModelAndView page(Actor actor, HttpServletRequest request, Faults faults) {
        Texts t = shells.texts(request);
        Moment moment = clocks.at(t);
        Account account = accounts.find(new AccountId(actor.id())).orElseThrow();
        String unknown = t.of("identity.session.unknown");
        return new ModelAndView(
                "identity/mine",
                "page",
                new MyAccountPage(
                        account.name(),
                        account.mail(),
                        account.language().orElseGet(() -> Language.of(request)),
                        grants.heldBy(List.of(account.id()), clock.instant()).stream()
                                .map(grant -> Names.of(grant.office(), places, t))
                                .toList(),
                        account.secondStep(),
                        secondStep.required(account.id()),
                        credentials.recoveryCodesLeft(account.id()),
                        sessions.of(account.id(), presentId(request)).stream()
                                .map(entry -> AccountPage.SessionRow.of(entry, moment, unknown))
                                .toList(),
                        faults));
    }

    private static Optional<String> presentId(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> session.getId());
    }
}
