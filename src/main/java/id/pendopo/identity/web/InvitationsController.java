package id.pendopo.identity.web;

import id.pendopo.identity.IdentityPermission;
import id.pendopo.identity.account.Account;
import id.pendopo.identity.account.AccountRepository;
import id.pendopo.identity.account.Authority;
import id.pendopo.identity.account.Grant.Office;
import id.pendopo.identity.account.Mail;
import id.pendopo.identity.account.Places;
import id.pendopo.identity.invitation.Invitation;
import id.pendopo.identity.invitation.InvitationRepository;
import id.pendopo.identity.invitation.Invite;
import id.pendopo.identity.invitation.RevokeInvitation;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.mail.Mailer;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.ShellFactory;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Invites people, and looks after invitations until they are accepted. */
@Controller
@Needs({IdentityPermission.MANAGE, IdentityPermission.INVITE_UNIT})
class InvitationsController {
    private static final String PATH = "/kerja/undangan";
    private static final int LONGEST_NAME = 100;

    private final InvitationRepository invitations;
    private final Invite invite;
    private final RevokeInvitation revoke;
    private final AccountRepository accounts;
    private final OfficeForm offices;
    private final Places places;
    private final Links links;
    private final Mailer mailer;
    private final ShellFactory shells;
    private final Clocks clocks;
    private final InstantSource clock;

    InvitationsController(
            InvitationRepository invitations,
            Invite invite,
            RevokeInvitation revoke,
            AccountRepository accounts,
            OfficeForm offices,
            Places places,
            Links links,
            Mailer mailer,
            ShellFactory shells,
            Clocks clocks,
            InstantSource clock) {
        this.invitations = invitations;
        this.invite = invite;
        this.revoke = revoke;
        this.accounts = accounts;
        this.offices = offices;
        this.places = places;
        this.links = links;
        this.mailer = mailer;
        this.shells = shells;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** The fields of the form as they were typed. */
    record Typed(String mail, String name, String role, String city, String unit) {}

    @GetMapping(PATH)
    ModelAndView list(Actor actor, HttpServletRequest request) {
        Texts t = shells.texts(request);
        return new ModelAndView(
                "identity/invitations",
                "page",
                new InvitationsPage(
                        invitations.pending().stream()
                                .filter(i -> Authority.mayGive(actor, i.office()))
                                .map(i -> row(i, t))
                                .toList()));
    }

    @GetMapping(PATH + "/baru")
    ModelAndView form(
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String unit,
            Actor actor,
            HttpServletRequest request) {
        return form(new Typed("", "", role, "", unit), Faults.none(), actor, request);
    }

    @PostMapping(PATH + "/baru")
    ModelAndView invite(
            @RequestParam(defaultValue = "") String mail,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String city,
            @RequestParam(defaultValue = "") String unit,
            Actor actor,
            HttpServletRequest request) {
        var typed = new Typed(mail, name.strip(), role, city, unit);
        Texts t = shells.texts(request);
        Optional<Mail> to = Mail.of(mail);
        Optional<Office> office = offices.read(role, city, unit);
        var faults = new ArrayList<Fault>();
        if (to.isEmpty()) {
            faults.add(new Fault("mail", t.of("identity.invite.mail.wrong")));
        }
        if (typed.name().length() > LONGEST_NAME) {
            faults.add(new Fault("name", t.of("identity.offer.name.wrong")));
        }
        if (office.isEmpty()) {
            faults.add(new Fault("role", t.of("identity.invite.office.wrong")));
        }
        if (!faults.isEmpty()) {
            return form(typed, new Faults(faults), actor, request);
        }
        demandGiving(actor, office.orElseThrow());
        Optional<String> origin = Optional.of(links.origin(request));
        return shown(
                invite.invite(to.orElseThrow(), typed.name(), office.orElseThrow(), actor, origin),
                typed,
                actor,
                request);
    }

    @PostMapping(PATH + "/{id}/kirim-ulang")
    ModelAndView again(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        Invitation invitation = givable(id, actor);
        Optional<String> origin = Optional.of(links.origin(request));
        return shown(
                invite.again(invitation, actor, origin),
                new Typed("", "", "", "", ""),
                actor,
                request);
    }

    @PostMapping(PATH + "/{id}/cabut")
    String revoke(@PathVariable UUID id, Actor actor, RedirectAttributes redirect) {
        boolean done = revoke.revoke(givable(id, actor), actor);
        redirect.addFlashAttribute(
                Notice.NAME,
                done
                        ? Notice.good("identity.invitations.revoked")
                        : Notice.warn("identity.invite.refused.invitation-done"));
        return "redirect:" + PATH;
    }

    private ModelAndView shown(
            Invite.Outcome outcome, Typed typed, Actor actor, HttpServletRequest request) {
        return switch (outcome) {
            case Invite.Outcome.Invited invited ->
                    new ModelAndView(
                            "identity/invited",
                            "page",
                            new InvitedPage(
                                    links.origin(request) + invited.path(), mailer.sends(), PATH));
            case Invite.Outcome.Refused(var why) -> {
                String key = why.name().toLowerCase(Locale.ROOT).replace('_', '-');
                String words = shells.texts(request).of("identity.invite.refused." + key);
                yield form(typed, new Faults(List.of(new Fault("mail", words))), actor, request);
            }
        };
    }

    private ModelAndView form(Typed typed, Faults faults, Actor actor, HttpServletRequest request) {
        return new ModelAndView(
                "identity/invite",
                "page",
                new InvitePage(
                        typed.mail(),
                        typed.name(),
                        typed.role(),
                        typed.city(),
                        typed.unit(),
                        offices.roles(actor, shells.texts(request)),
                        offices.cities(actor),
                        offices.units(actor),
                        faults));
    }

    private InvitationsPage.Row row(Invitation invitation, Texts t) {
        Moment moment = clocks.in(invitation.office().city(), t);
        return new InvitationsPage.Row(
                PATH + "/" + invitation.id(),
                accounts.find(invitation.account()).map(Account::mail).orElse(""),
                Names.of(invitation.office(), places, t),
                accounts.find(invitation.invitedBy()).map(Names::of).orElse(""),
                moment.minute(invitation.expires()),
                invitation.standing(clock.instant()) == Invitation.Standing.EXPIRED);
    }

    private Invitation givable(UUID id, Actor actor) {
        Invitation invitation =
                invitations
                        .find(id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        demandGiving(actor, invitation.office());
        return invitation;
    }

    private static void demandGiving(Actor actor, Office office) {
        if (!Authority.mayGive(actor, office)) {
            throw new AccessDeniedException("%s may not give %s".formatted(actor.id(), office));
        }
    }
}
