package id.pendopo.identity.web;

import id.pendopo.identity.AccountId;
import id.pendopo.identity.session.SessionBook;
import id.pendopo.identity.signin.EnterAccount;
import id.pendopo.identity.signin.SecondStep;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.ShellFactory;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The second step of the sign-in: the one-time code. */
@Controller
class CodeController {
    private final SecondStep secondStep;
    private final EnterAccount enter;
    private final SessionBook sessions;
    private final ShellFactory shells;
    private final Clocks clocks;

    CodeController(
            SecondStep secondStep,
            EnterAccount enter,
            SessionBook sessions,
            ShellFactory shells,
            Clocks clocks) {
        this.secondStep = secondStep;
        this.enter = enter;
        this.sessions = sessions;
        this.shells = shells;
        this.clocks = clocks;
    }

    @GetMapping("/masuk/kode")
    ModelAndView form(@RequestParam(defaultValue = "") String lanjut, HttpServletRequest request) {
        String next = ReturnPath.safe(lanjut);
        return sessions.half(request).isPresent()
                ? page(new CodePage(next, Faults.none()))
                : new ModelAndView("redirect:/masuk");
    }

    @PostMapping("/masuk/kode")
    ModelAndView check(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String lanjut,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        String next = ReturnPath.safe(lanjut);
        Optional<AccountId> half = sessions.half(request);
        if (half.isEmpty()) {
            return new ModelAndView("redirect:/masuk");
        }
        return switch (secondStep.check(half.get(), code)) {
            case SecondStep.Outcome.Passed() -> entered(request, half.get(), next);
            case SecondStep.Outcome.PassedOnPaper(int left) -> {
                redirect.addFlashAttribute(
                        Notice.NAME, Notice.warn("identity.code.paper-used", left));
                yield entered(request, half.get(), next);
            }
            case SecondStep.Outcome.Wrong() -> refused(request, next, "wrong");
            case SecondStep.Outcome.TooMany(var until) ->
                    refused(
                            request,
                            next,
                            "too-many",
                            clocks.at(shells.texts(request)).time(until));
        };
    }

    private ModelAndView entered(HttpServletRequest request, AccountId account, String next) {
        enter.enter(account);
        sessions.enter(request, account);
        return new ModelAndView("redirect:" + next);
    }

    private ModelAndView refused(
            HttpServletRequest request, String next, String why, Object... arguments) {
        String words = shells.texts(request).of("identity.code.refused." + why, arguments);
        return page(new CodePage(next, new Faults(List.of(new Fault("code", words)))));
    }

    private static ModelAndView page(CodePage page) {
        return new ModelAndView("identity/code", "page", page);
    }
}
