package id.pendopo.identity.web;

import id.pendopo.identity.IdentityPermission;
import id.pendopo.identity.key.ApiKey;
import id.pendopo.identity.key.ApiKeyRepository;
import id.pendopo.identity.key.CreateKey;
import id.pendopo.identity.key.CreateKey.Order;
import id.pendopo.identity.key.CreateKey.Reason;
import id.pendopo.identity.key.RevokeKey;
import id.pendopo.identity.key.TakeOverKey;
import id.pendopo.identity.web.KeyForm.Typed;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.ShellFactory;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes, lists and revokes keys of the API. */
@Controller
@Needs(IdentityPermission.KEYS)
class KeysController {
    static final String PATH = "/kerja/kunci-api";

    private final ApiKeyRepository keys;
    private final CreateKey create;
    private final RevokeKey revoke;
    private final TakeOverKey takeOver;
    private final KeyForm form;
    private final KeyView view;
    private final ShellFactory shells;

    KeysController(
            ApiKeyRepository keys,
            CreateKey create,
            RevokeKey revoke,
            TakeOverKey takeOver,
            KeyForm form,
            KeyView view,
            ShellFactory shells) {
        this.keys = keys;
        this.create = create;
        this.revoke = revoke;
        this.takeOver = takeOver;
        this.form = form;
        this.view = view;
        this.shells = shells;
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor, HttpServletRequest request) {
        return new ModelAndView("identity/keys", "page", view.list(actor, shells.texts(request)));
    }

    @GetMapping(PATH + "/baru")
    ModelAndView form(Actor actor, HttpServletRequest request) {
        return form(Typed.nothing(), Faults.none(), actor, request);
    }

    @PostMapping(PATH + "/baru")
    ModelAndView create(
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") Set<String> permission,
            @RequestParam(defaultValue = "") String days,
            Actor actor,
            HttpServletRequest request) {
        var typed = new Typed(label, place, permission, days);
        Texts t = shells.texts(request);
        Optional<Order> order = form.read(typed, actor);
        if (order.isEmpty()) {
            var faults = new ArrayList<Fault>();
            faults.add(new Fault("place", t.of("identity.key.refused.place")));
            faults.addAll(faults(CreateKey.reasonsAnywhere(form.withoutPlace(typed)), t));
            return form(typed, new Faults(faults), actor, request);
        }
        return switch (create.create(order.get(), actor)) {
            case CreateKey.Outcome.Created(var key, var secret) ->
                    new ModelAndView("identity/key-made", "page", view.made(key, secret, t));
            case CreateKey.Outcome.Refused(var why) ->
                    form(typed, new Faults(faults(why, t)), actor, request);
        };
    }

    @PostMapping(PATH + "/{id}/cabut")
    String revoke(@PathVariable UUID id, Actor actor, RedirectAttributes redirect) {
        return told(
                revoke.revoke(found(id), actor)
                        ? Notice.good("identity.key.revoked")
                        : Notice.warn("identity.key.refused.revoked"),
                redirect);
    }

    @PostMapping(PATH + "/{id}/ambil")
    String takeOver(@PathVariable UUID id, Actor actor, RedirectAttributes redirect) {
        return told(
                takeOver.takeOver(found(id), actor)
                        ? Notice.good("identity.key.taken")
                        : Notice.warn("identity.key.refused.taking"),
                redirect);
    }

    private ModelAndView form(Typed typed, Faults faults, Actor actor, HttpServletRequest request) {
        return new ModelAndView(
                "identity/key-form",
                "page",
                form.page(typed, faults, actor, shells.texts(request)));
    }

    private static List<Fault> faults(Set<Reason> why, Texts t) {
        return why.stream()
                .sorted()
                .map(reason -> new Fault(field(reason), t.of("identity.key.refused", reason)))
                .toList();
    }

    private static String field(Reason reason) {
        return switch (reason) {
            case LABEL_MISSING, LABEL_TOO_LONG -> "label";
            case NOTHING_ALLOWED, NOT_ONES_OWN -> "permission";
            case TERM_WRONG -> "days";
        };
    }

    private ApiKey found(UUID id) {
        return keys.find(id).orElseThrow(() -> new NotFound("API key %s".formatted(id)));
    }

    private static String told(Notice notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Notice.NAME, notice);
        return "redirect:" + PATH;
    }
}
