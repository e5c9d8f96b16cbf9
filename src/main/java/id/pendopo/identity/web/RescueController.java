package id.pendopo.identity.web;

import id.pendopo.identity.IdentityPermission;
import id.pendopo.identity.account.Account;
import id.pendopo.identity.signin.ResetPassword;
import id.pendopo.identity.signin.ResetPassword.Link;
import id.pendopo.identity.signin.SetUpSecondStep;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.ShellFactory;
import id.pendopo.platform.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Helps people back in who forgot the password without mail, or lost the telephone. */
@Controller
@Needs(IdentityPermission.MANAGE)
class RescueController {
    private final AccountDoor door;
    private final ResetPassword passwords;
    private final SetUpSecondStep codes;
    private final Links links;
    private final ShellFactory shells;
    private final Clocks clocks;

    RescueController(
            AccountDoor door,
            ResetPassword passwords,
            SetUpSecondStep codes,
            Links links,
            ShellFactory shells,
            Clocks clocks) {
        this.door = door;
        this.passwords = passwords;
        this.codes = codes;
        this.links = links;
        this.shells = shells;
        this.clocks = clocks;
    }

    @PostMapping("/kerja/akun/{id}/tautan-sandi")
    ModelAndView passwordLink(
            @PathVariable UUID id,
            Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Account account = door.decidable(id, actor);
        if (actor.id().equals(id)) {
            return back(account, redirect, Notice.bad("identity.account.refused.self"));
        }
        Texts t = shells.texts(request);
        return switch (passwords.link(account.id(), actor)) {
            case Link.Made(var path, var expires) ->
                    new ModelAndView(
                            "identity/password-link",
                            "page",
                            new PasswordLinkPage(
                                    Names.of(account),
                                    links.origin(request) + path,
                                    clocks.at(t).minute(expires),
                                    account.secondStep(),
                                    address(account)));
            case Link.NotActive() ->
                    back(account, redirect, Notice.bad("identity.account.refused.not-now"));
        };
    }

    @PostMapping("/kerja/akun/{id}/setel-ulang-kode")
    ModelAndView resetCodes(@PathVariable UUID id, Actor actor, RedirectAttributes redirect) {
        Account account = door.decidable(id, actor);
        if (actor.id().equals(id)) {
            return back(account, redirect, Notice.bad("identity.account.refused.self"));
        }
        codes.drop(account.id(), actor);
        return back(account, redirect, Notice.good("identity.account.codes-reset"));
    }

    private static ModelAndView back(Account account, RedirectAttributes redirect, Notice notice) {
        redirect.addFlashAttribute(Notice.NAME, notice);
        return new ModelAndView("redirect:" + address(account));
    }

    private static String address(Account account) {
        return "/kerja/akun/" + account.id();
    }
}
