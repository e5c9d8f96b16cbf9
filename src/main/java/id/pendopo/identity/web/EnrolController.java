package id.pendopo.identity.web;

import id.pendopo.identity.AccountId;
import id.pendopo.identity.account.Account;
import id.pendopo.identity.account.AccountRepository;
import id.pendopo.identity.secret.QrCode;
import id.pendopo.identity.secret.Totp;
import id.pendopo.identity.session.SessionBook;
import id.pendopo.identity.signin.EnterAccount;
import id.pendopo.identity.signin.SetUpSecondStep;
import id.pendopo.platform.web.ShellFactory;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sets up one-time codes between password and back office, where a role requires them. */
@Controller
class EnrolController {
    static final MediaType SVG = MediaType.valueOf("image/svg+xml");
    private final SetUpSecondStep setUp;
    private final AccountRepository accounts;
    private final EnterAccount enter;
    private final SessionBook sessions;
    private final ShellFactory shells;

    EnrolController(
            SetUpSecondStep setUp,
            AccountRepository accounts,
            EnterAccount enter,
            SessionBook sessions,
            ShellFactory shells) {
        this.setUp = setUp;
        this.accounts = accounts;
        this.enter = enter;
        this.sessions = sessions;
        this.shells = shells;
    }

    @GetMapping("/masuk/pasang")
    ModelAndView form(@RequestParam(defaultValue = "") String lanjut, HttpServletRequest request) {
        return enrolling(request)
                .map(account -> page(request, account, ReturnPath.safe(lanjut), Faults.none()))
                .orElseGet(() -> new ModelAndView("redirect:/masuk"));
    }

    @GetMapping("/masuk/pasang/qr.svg")
    ResponseEntity<String> picture(HttpServletRequest request) {
        return enrolling(request)
                .map(account -> ResponseEntity.ok().contentType(SVG).body(qr(request, account)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping("/masuk/pasang")
    ModelAndView confirm(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String lanjut,
            HttpServletRequest request) {
        Optional<Account> enrolling = enrolling(request);
        if (enrolling.isEmpty()) {
            return new ModelAndView("redirect:/masuk");
        }
        Account account = enrolling.get();
        String next = ReturnPath.safe(lanjut);
        Optional<List<String>> codes = setUp.confirm(account.id(), code);
        if (codes.isEmpty()) {
            String words = shells.texts(request).of("identity.enrol.refused.wrong");
            return page(request, account, next, new Faults(List.of(new Fault("code", words))));
        }
        enter.enter(account.id());
        sessions.enter(request, account.id());
        return new ModelAndView("identity/recovery", "page", new RecoveryPage(codes.get(), next));
    }

    /** Who stands after the password and has no codes yet; never somebody who has. */
    private Optional<Account> enrolling(HttpServletRequest request) {
        Optional<AccountId> half = sessions.half(request);
        return half.flatMap(accounts::find).filter(account -> !account.secondStep());
    }

    private String qr(HttpServletRequest request, Account account) {
        return QrCode.svg(address(request, account));
    }

    private String address(HttpServletRequest request, Account account) {
        return Totp.address(
                setUp.key(account.id()), shells.shell(request).brand().name(), account.mail());
    }

    private ModelAndView page(
            HttpServletRequest request, Account account, String next, Faults faults) {
        return new ModelAndView(
                "identity/enrol",
                "page",
                new EnrolPage(
                        "/masuk/pasang/qr.svg",
                        address(request, account),
                        Totp.key(setUp.key(account.id())),
                        "/masuk/pasang",
                        next,
                        faults));
    }
}
