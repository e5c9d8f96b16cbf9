package id.pendopo.identity.web;

import id.pendopo.identity.AccountId;
import id.pendopo.identity.session.ClientAddress;
import id.pendopo.identity.session.SessionBook;
import id.pendopo.identity.signin.EnterAccount;
import id.pendopo.identity.signin.SignIn;
import id.pendopo.platform.web.Actors;
import id.pendopo.platform.web.ShellFactory;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The sign-in with mail and password, and the way out. */
@Controller
class SignInController {
    private final SignIn signIn;
    private final EnterAccount enter;
    private final SessionBook sessions;
    private final ClientAddress addresses;
    private final ShellFactory shells;
    private final Clocks clocks;

    SignInController(
            SignIn signIn,
            EnterAccount enter,
            SessionBook sessions,
            ClientAddress addresses,
            ShellFactory shells,
            Clocks clocks) {
        this.signIn = signIn;
        this.enter = enter;
        this.sessions = sessions;
        this.addresses = addresses;
        this.shells = shells;
        this.clocks = clocks;
    }

    @GetMapping("/masuk")
    ModelAndView form(@RequestParam(defaultValue = "") String lanjut) {
        String next = ReturnPath.safe(lanjut);
        return Actors.current().isPresent()
                ? new ModelAndView("redirect:" + next)
                : page(new SignInPage("", next, Faults.none()));
    }

    @PostMapping("/masuk")
    ModelAndView signIn(
            @RequestParam(defaultValue = "") String mail,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String lanjut,
            HttpServletRequest request) {
        String next = ReturnPath.safe(lanjut);
        return switch (signIn.with(mail, password, addresses.of(request))) {
            case SignIn.Outcome.Known(var account, var step) -> known(request, account, step, next);
            case SignIn.Outcome.Wrong() -> refused(request, mail, next, "wrong");
            case SignIn.Outcome.Locked() -> refused(request, mail, next, "locked");
            case SignIn.Outcome.TooMany(var until) ->
                    refused(
                            request,
                            mail,
                            next,
                            "too-many",
                            clocks.at(shells.texts(request)).time(until));
        };
    }

    @PostMapping("/keluar")
    String leave(HttpServletRequest request) {
        sessions.leave(request);
        return "redirect:/masuk";
    }

    private ModelAndView known(
            HttpServletRequest request, AccountId account, SignIn.Next step, String next) {
        return switch (step) {
            case ENTER -> {
                enter.enter(account);
                sessions.enter(request, account);
                yield new ModelAndView("redirect:" + next);
            }
            case CODE -> half(request, account, "/masuk/kode", next);
            case ENROLMENT -> half(request, account, "/masuk/pasang", next);
        };
    }

    private ModelAndView half(
            HttpServletRequest request, AccountId account, String step, String next) {
        sessions.enterHalf(request, account);
        return new ModelAndView("redirect:" + Step.href(step, next));
    }

    private ModelAndView refused(
            HttpServletRequest request, String mail, String next, String why, Object... arguments) {
        Texts t = shells.texts(request);
        var fault = new Fault("mail", t.of("identity.sign-in.refused." + why, arguments));
        return page(new SignInPage(mail, next, new Faults(List.of(fault))));
    }

    private static ModelAndView page(SignInPage page) {
        return new ModelAndView("identity/sign-in", "page", page);
    }
}
