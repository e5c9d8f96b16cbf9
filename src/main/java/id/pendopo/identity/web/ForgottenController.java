package id.pendopo.identity.web;

import id.pendopo.identity.secret.PasswordRules;
import id.pendopo.identity.secret.Token;
import id.pendopo.identity.session.ClientAddress;
import id.pendopo.identity.signin.ResetPassword;
import id.pendopo.platform.mail.Mailer;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.ShellFactory;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way back for a forgotten password. */
@Controller
class ForgottenController {
    private final ResetPassword reset;
    private final Links links;
    private final Mailer mailer;
    private final ClientAddress addresses;
    private final ShellFactory shells;

    ForgottenController(
            ResetPassword reset,
            Links links,
            Mailer mailer,
            ClientAddress addresses,
            ShellFactory shells) {
        this.reset = reset;
        this.links = links;
        this.mailer = mailer;
        this.addresses = addresses;
        this.shells = shells;
    }

    @GetMapping("/masuk/lupa")
    ModelAndView form() {
        return new ModelAndView(
                "identity/forgotten", "page", new ForgottenPage(mailer.sends(), false));
    }

    @PostMapping("/masuk/lupa")
    ModelAndView ask(@RequestParam(defaultValue = "") String mail, HttpServletRequest request) {
        links.trustedOrigin(request)
                .ifPresent(origin -> reset.ask(mail, addresses.of(request), origin));
        return new ModelAndView(
                "identity/forgotten", "page", new ForgottenPage(mailer.sends(), true));
    }

    @GetMapping("/masuk/lupa/{token}")
    ModelAndView choose(@PathVariable String token) {
        return page(token, reset.works(new Token(token)), Faults.none());
    }

    @PostMapping("/masuk/lupa/{token}")
    ModelAndView set(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return switch (reset.set(new Token(token), password)) {
            case ResetPassword.Outcome.Done() -> {
                redirect.addFlashAttribute(Notice.NAME, Notice.good("identity.new-password.done"));
                yield new ModelAndView("redirect:/masuk");
            }
            case ResetPassword.Outcome.Unfit(PasswordRules.Fault why) ->
                    page(
                            token,
                            true,
                            new Faults(
                                    List.of(
                                            new Fault(
                                                    "password",
                                                    shells.texts(request)
                                                            .of("identity.password", why)))));
            case ResetPassword.Outcome.TooLate() -> page(token, false, Faults.none());
        };
    }

    private static ModelAndView page(String token, boolean works, Faults faults) {
        return new ModelAndView(
                "identity/new-password",
                "page",
                new NewPasswordPage("/masuk/lupa/" + token, works, faults));
    }
}
