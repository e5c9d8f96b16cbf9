package id.pendopo.identity.web;

import id.pendopo.identity.AccountId;
import id.pendopo.identity.account.Account;
import id.pendopo.identity.account.AccountRepository;
import id.pendopo.identity.secret.QrCode;
import id.pendopo.identity.secret.Totp;
import id.pendopo.identity.session.SessionBook;
import id.pendopo.identity.signin.ConfirmPassword;
import id.pendopo.identity.signin.SecondStep;
import id.pendopo.identity.signin.SetUpSecondStep;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.ShellFactory;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own one-time codes: set up, given up, new recovery codes; each asks for the password. */
@Controller
@Needs(Needs.SIGNED_IN)
class MyCodesController {
    private static final String MINE = "/kerja/saya";
    private static final String PATH = MINE + "/kode";
    private final AccountRepository accounts;
    private final SetUpSecondStep setUp;
    private final SecondStep secondStep;
    private final ConfirmPassword confirm;
    private final SessionBook book;
    private final ShellFactory shells;

    MyCodesController(
            AccountRepository accounts,
            SetUpSecondStep setUp,
            SecondStep secondStep,
            ConfirmPassword confirm,
            SessionBook book,
            ShellFactory shells) {
        this.accounts = accounts;
        this.setUp = setUp;
        this.secondStep = secondStep;
        this.confirm = confirm;
        this.book = book;
        this.shells = shells;
    }

    @GetMapping(PATH)
    ModelAndView form(Actor actor, HttpServletRequest request) {
        Account account = account(actor);
        return account.secondStep()
                ? new ModelAndView("redirect:" + MINE)
                : page(request, account, Faults.none());
    }

    @GetMapping(PATH + "/qr.svg")
    ResponseEntity<String> picture(Actor actor, HttpServletRequest request) {
        Account account = account(actor);
        return account.secondStep()
                ? ResponseEntity.notFound().build()
                : ResponseEntity.ok()
                        .contentType(EnrolController.SVG)
                        .body(QrCode.svg(address(request, account)));
    }

    @PostMapping(PATH)
    ModelAndView confirm(
            @RequestParam(defaultValue = "") String code, Actor actor, HttpServletRequest request) {
        Account account = account(actor);
        if (account.secondStep()) {
            return new ModelAndView("redirect:" + MINE);
        }
        Optional<List<String>> codes = setUp.confirm(account.id(), code);
        if (codes.isEmpty()) {
            String words = shells.texts(request).of("identity.enrol.refused.wrong");
            return page(request, account, new Faults(List.of(new Fault("code", words))));
        }
        return new ModelAndView("identity/recovery", "page", new RecoveryPage(codes.get(), MINE));
    }

    @PostMapping(PATH + "/cadangan")
    ModelAndView newPaper(
            @RequestParam(defaultValue = "") String present,
            Actor actor,
            RedirectAttributes redirect) {
        Account account = account(actor);
        if (!account.secondStep() || !confirmed(account, present, redirect)) {
            return new ModelAndView("redirect:" + MINE);
        }
        return new ModelAndView(
                "identity/recovery",
                "page",
                new RecoveryPage(setUp.newRecoveryCodes(account.id()), MINE));
    }

    @PostMapping(PATH + "/cabut")
    ModelAndView giveUp(
            @RequestParam(defaultValue = "") String present,
            Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Account account = account(actor);
        if (secondStep.required(account.id())) {
            redirect.addFlashAttribute(Notice.NAME, Notice.bad("identity.mine.codes.required"));
        } else if (confirmed(account, present, redirect)) {
            setUp.drop(account.id(), actor);
            book.enter(request, account.id());
            redirect.addFlashAttribute(Notice.NAME, Notice.good("identity.mine.codes.dropped"));
        }
        return new ModelAndView("redirect:" + MINE);
    }

    private boolean confirmed(Account account, String present, RedirectAttributes redirect) {
        return switch (confirm.check(account, present)) {
            case ConfirmPassword.Outcome.Right() -> true;
            case ConfirmPassword.Outcome.Wrong(), ConfirmPassword.Outcome.TooMany(var _) -> {
                redirect.addFlashAttribute(Notice.NAME, Notice.bad("identity.mine.password.wrong"));
                yield false;
            }
        };
    }

    private Account account(Actor actor) {
        return accounts.find(new AccountId(actor.id())).orElseThrow();
    }

    private String address(HttpServletRequest request, Account account) {
        return Totp.address(
                setUp.key(account.id()), shells.shell(request).brand().name(), account.mail());
    }

    private ModelAndView page(HttpServletRequest request, Account account, Faults faults) {
        return new ModelAndView(
                "identity/my-codes",
                "page",
                new EnrolPage(
                        PATH + "/qr.svg",
                        address(request, account),
                        Totp.key(setUp.key(account.id())),
                        PATH,
                        MINE,
                        faults));
    }
}
