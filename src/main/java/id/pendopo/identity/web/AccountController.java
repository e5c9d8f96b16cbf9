package id.pendopo.identity.web;

import id.pendopo.identity.AccountId;
import id.pendopo.identity.IdentityPermission;
import id.pendopo.identity.account.Account;
import id.pendopo.identity.account.AccountStatus;
import id.pendopo.identity.account.Authority;
import id.pendopo.identity.account.ChangeRoles;
import id.pendopo.identity.account.ChangeStatus;
import id.pendopo.identity.account.Grant;
import id.pendopo.identity.account.Grant.Office;
import id.pendopo.identity.account.GrantRepository;
import id.pendopo.identity.session.SessionList;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.error.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One account: its roles, its sign-ins, and what an administrator decides about it. */
@Controller
@Needs(IdentityPermission.MANAGE)
class AccountController {
    private final AccountDoor door;
    private final GrantRepository grants;
    private final ChangeStatus changeStatus;
    private final ChangeRoles changeRoles;
    private final SessionList sessions;
    private final OfficeForm offices;
    private final AccountView view;

    AccountController(
            AccountDoor door,
            GrantRepository grants,
            ChangeStatus changeStatus,
            ChangeRoles changeRoles,
            SessionList sessions,
            OfficeForm offices,
            AccountView view) {
        this.door = door;
        this.grants = grants;
        this.changeStatus = changeStatus;
        this.changeRoles = changeRoles;
        this.sessions = sessions;
        this.offices = offices;
        this.view = view;
    }

    @GetMapping("/kerja/akun/{id}")
    ModelAndView account(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        return new ModelAndView(
                "identity/account", "page", view.of(door.visible(id, actor), actor, request));
    }

    @PostMapping("/kerja/akun/{id}/kunci")
    String lock(@PathVariable UUID id, Actor actor, RedirectAttributes redirect) {
        return move(id, AccountStatus.LOCKED, actor, redirect);
    }

    @PostMapping("/kerja/akun/{id}/buka")
    String unlock(@PathVariable UUID id, Actor actor, RedirectAttributes redirect) {
        return move(id, AccountStatus.ACTIVE, actor, redirect);
    }

    @PostMapping("/kerja/akun/{id}/tutup")
    String close(@PathVariable UUID id, Actor actor, RedirectAttributes redirect) {
        return move(id, AccountStatus.CLOSED, actor, redirect);
    }

    @PostMapping("/kerja/akun/{id}/sesi/{handle}/akhiri")
    String endSession(
            @PathVariable UUID id,
            @PathVariable String handle,
            Actor actor,
            RedirectAttributes redirect) {
        sessions.end(door.decidable(id, actor).id(), handle);
        return back(id, redirect, Notice.good("identity.session.ended"));
    }

    @PostMapping("/kerja/akun/{id}/peran")
    String give(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String city,
            @RequestParam(defaultValue = "") String unit,
            Actor actor,
            RedirectAttributes redirect) {
        Account account = door.visible(id, actor);
        Optional<Office> office = offices.read(role, city, unit);
        if (office.isEmpty()) {
            return back(id, redirect, Notice.bad("identity.account.role.unknown-place"));
        }
        demandGiving(actor, office.get());
        return told(id, redirect, changeRoles.give(account.id(), office.get(), actor), "given");
    }

    @PostMapping("/kerja/akun/{id}/peran/{grant}/akhiri")
    String endRole(
            @PathVariable UUID id,
            @PathVariable UUID grant,
            Actor actor,
            RedirectAttributes redirect) {
        door.visible(id, actor);
        Grant found =
                grants.find(grant)
                        .filter(g -> g.account().value().equals(id))
                        .orElseThrow(() -> new NotFound("Role %s of %s".formatted(grant, id)));
        demandGiving(actor, found.office());
        return told(id, redirect, changeRoles.end(found, actor), "ended");
    }

    private String move(UUID id, AccountStatus wanted, Actor actor, RedirectAttributes redirect) {
        AccountId account = door.decidable(id, actor).id();
        ChangeStatus.Outcome outcome = changeStatus.to(wanted, account, actor);
        return back(
                id,
                redirect,
                switch (outcome) {
                    case DONE -> Notice.good("identity.account.moved." + word(wanted));
                    case SELF, LAST_ADMINISTRATOR, NOT_NOW ->
                            Notice.bad("identity.account.refused." + word(outcome));
                });
    }

    private static String told(
            UUID id, RedirectAttributes redirect, ChangeRoles.Outcome outcome, String done) {
        return back(
                id,
                redirect,
                outcome == ChangeRoles.Outcome.DONE
                        ? Notice.good("identity.account.role." + done)
                        : Notice.bad("identity.account.role." + word(outcome)));
    }

    private static String back(UUID id, RedirectAttributes redirect, Notice notice) {
        redirect.addFlashAttribute(Notice.NAME, notice);
        return "redirect:/kerja/akun/" + id;
    }

    private static void demandGiving(Actor actor, Office office) {
        if (!Authority.mayGive(actor, office)) {
            throw new AccessDeniedException("%s may not give %s".formatted(actor.id(), office));
        }
    }

    /** The end of a message key. */
    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
