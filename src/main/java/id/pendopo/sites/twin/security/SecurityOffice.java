package id.pendopo.sites.twin.security;

import id.pendopo.directory.City;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.sites.SitesPermission;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a city says to whom holes are reported. */
@Controller
@Needs(SitesPermission.SETTINGS)
class SecurityOffice {
    private static final String PATH = "/kerja/situs/keamanan";

    /** One line; what could begin another line of the file is refused. */
    private static final Pattern CONTACT =
            Pattern.compile(
                    "mailto:[^\\s@]{1,64}@[^\\s@]{3,190}|https://[^\\s/]{3,190}(/\\S{0,200})?");

    private final SecurityContactRepository contacts;
    private final KeepSecurityContact keep;
    private final InstantSource clock;
    private final MessageSource messages;

    SecurityOffice(
            SecurityContactRepository contacts,
            KeepSecurityContact keep,
            InstantSource clock,
            MessageSource messages) {
        this.contacts = contacts;
        this.keep = keep;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping(PATH)
    ModelAndView show(City city, Actor actor) {
        actor.demand(SitesPermission.SETTINGS, city.scope());
        Optional<SecurityContact> known = contacts.find(city.code());
        return page(
                known.map(SecurityContact::contact).orElse(""),
                known.map(c -> c.expires().toString()).orElse(""),
                Faults.none());
    }

    @PostMapping(PATH)
    ModelAndView keep(
            City city,
            Actor actor,
            Locale locale,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String expires,
            RedirectAttributes redirect) {
        actor.demand(SitesPermission.SETTINGS, city.scope());
        var texts = new Texts(messages, locale);
        var faults = new ArrayList<Fault>();
        String address =
                contact.contains("@") && !contact.contains(":") ? "mailto:" + contact : contact;
        if (!CONTACT.matcher(address).matches()) {
            faults.add(new Fault("contact", texts.of("sites.security.fault.contact")));
        }
        Optional<LocalDate> day = day(expires);
        LocalDate today = LocalDate.ofInstant(clock.instant(), city.zone());
        if (day.filter(d -> d.isAfter(today) && !d.isAfter(today.plusYears(1))).isEmpty()) {
            faults.add(new Fault("expires", texts.of("sites.security.fault.expires")));
        }
        if (!faults.isEmpty()) {
            return page(contact, expires, new Faults(faults));
        }
        keep.keep(city, new SecurityContact(address, day.orElseThrow()), actor);
        redirect.addFlashAttribute(Notice.NAME, Notice.good("sites.security.saved"));
        return new ModelAndView("redirect:" + PATH);
    }

    private static ModelAndView page(String contact, String expires, Faults faults) {
        return new ModelAndView(
                "sites/security", "page", new SecurityPage(contact, expires, faults));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
