package id.pendopo.publishing.web;

import id.pendopo.directory.City;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.ShellFactory;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.publishing.PublishingPermission;
import id.pendopo.publishing.delivery.ActOnDelivery;
import id.pendopo.publishing.delivery.Acting;
import id.pendopo.publishing.delivery.Delivery;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** One delivery: what became of it, and what a person may do. */
@Controller
class DeliveryController {
    private static final String PATH = QueueController.PATH + "/{id}";
    private final DeliveryPages pages;
    private final ActOnDelivery act;
    private final ShellFactory shells;

    DeliveryController(DeliveryPages pages, ActOnDelivery act, ShellFactory shells) {
        this.pages = pages;
        this.act = act;
        this.shells = shells;
    }

    @Needs(PublishingPermission.VIEW)
    @GetMapping(PATH)
    ModelAndView show(City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        Delivery delivery = pages.to(city, id, actor, PublishingPermission.VIEW);
        return pages.of(delivery, city, actor, shells.texts(request), Faults.none(), "");
    }

    @Needs(PublishingPermission.POST)
    @PostMapping(PATH + "/batal")
    ModelAndView cancel(
            City city,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "versi", defaultValue = "0") int seen,
            HttpServletRequest request) {
        Delivery delivery = pages.to(city, id, actor, PublishingPermission.POST);
        return told(act.cancel(delivery.id(), seen, actor), "cancel", city, actor, request);
    }

    @Needs(PublishingPermission.POST)
    @PostMapping(PATH + "/kirim-lagi")
    ModelAndView again(
            City city,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "versi", defaultValue = "0") int seen,
            HttpServletRequest request) {
        Delivery delivery = pages.to(city, id, actor, PublishingPermission.POST);
        return told(act.sendAgain(delivery.id(), seen, actor), "again", city, actor, request);
    }

    @Needs(PublishingPermission.POST)
    @PostMapping(PATH + "/sudah-terbit")
    ModelAndView there(
            City city,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "versi", defaultValue = "0") int seen,
            @RequestParam(name = "alamat", defaultValue = "") String typed,
            HttpServletRequest request) {
        Delivery delivery = pages.to(city, id, actor, PublishingPermission.POST);
        Optional<URI> address = address(typed.strip());
        if (address.isEmpty()) {
            return wrong(delivery, city, actor, "alamat", "publishing.there.wrong", typed, request);
        }
        return told(
                act.isThere(delivery.id(), seen, address.get(), actor),
                "there",
                city,
                actor,
                request);
    }

    @Needs(PublishingPermission.POST)
    @PostMapping(PATH + "/ubah-jadwal")
    ModelAndView reschedule(
            City city,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "versi", defaultValue = "0") int seen,
            @RequestParam(name = "saat", defaultValue = "") String typed,
            HttpServletRequest request) {
        Delivery delivery = pages.to(city, id, actor, PublishingPermission.POST);
        Optional<Instant> at = QueueController.moment(typed, city);
        if (at.isEmpty()) {
            return wrong(delivery, city, actor, "saat", "publishing.reschedule.wrong", "", request);
        }
        return told(
                act.reschedule(delivery.id(), seen, at.get(), actor),
                "reschedule",
                city,
                actor,
                request);
    }

    @Needs(PublishingPermission.POST)
    @PostMapping(PATH + "/tarik")
    ModelAndView withdraw(
            City city,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "versi", defaultValue = "0") int seen,
            @RequestParam(name = "sudah", defaultValue = "") String already,
            HttpServletRequest request) {
        Delivery delivery = pages.to(city, id, actor, PublishingPermission.POST);
        boolean gone = already.equals("ya");
        return told(
                gone
                        ? act.isGone(delivery.id(), seen, actor)
                        : act.withdraw(delivery.id(), seen, actor),
                gone ? "gone" : "withdraw",
                city,
                actor,
                request);
    }

    @Needs(PublishingPermission.POST)
    @PostMapping(PATH + "/ralat")
    ModelAndView correct(
            City city,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "versi", defaultValue = "0") int seen,
            @RequestParam(name = "naskah", defaultValue = "0") int postVersion,
            HttpServletRequest request) {
        Delivery delivery = pages.to(city, id, actor, PublishingPermission.POST);
        if (postVersion <= delivery.subject().postVersion()) {
            return told(new Acting.NotNow(delivery), "correct", city, actor, request);
        }
        return told(
                act.correct(delivery.id(), seen, postVersion, actor),
                "correct",
                city,
                actor,
                request);
    }

    /**
     * Back to the delivery with a word of what was done, or its page as it is now.
     *
     * @param done ending of the message's key
     */
    private ModelAndView told(
            Acting acting, String done, City city, Actor actor, HttpServletRequest request) {
        return switch (acting) {
            case Acting.Done(var delivery) -> {
                RequestContextUtils.getOutputFlashMap(request)
                        .put(Notice.NAME, Notice.good("publishing.done." + done));
                yield new ModelAndView("redirect:" + QueueController.PATH + "/" + delivery.id());
            }
            case Acting.Changed(var now) ->
                    wrong(now, city, actor, "", "publishing.act.changed", "", request);
            case Acting.NotNow(var now) ->
                    wrong(now, city, actor, "", "publishing.act.not-now", "", request);
        };
    }

    private ModelAndView wrong(
            Delivery delivery,
            City city,
            Actor actor,
            String field,
            String message,
            String typed,
            HttpServletRequest request) {
        Texts t = shells.texts(request);
        var faults = new Faults(List.of(new Fault(field, t.of(message))));
        return pages.of(delivery, city, actor, t, faults, typed);
    }

    private static Optional<URI> address(String typed) {
        try {
            URI address = URI.create(typed);
            return "https".equals(address.getScheme()) && address.getHost() != null
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
