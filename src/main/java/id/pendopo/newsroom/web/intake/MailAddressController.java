package id.pendopo.newsroom.web.intake;

import id.pendopo.directory.City;
import id.pendopo.directory.Unit;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.intake.mail.MailAddresses;
import id.pendopo.newsroom.intake.mail.MailOutcome;
import id.pendopo.newsroom.intake.mail.MailRepository;
import id.pendopo.newsroom.intake.mail.MailboxSettings;
import id.pendopo.newsroom.intake.mail.UnitAddress;
import id.pendopo.newsroom.intake.mail.UnitAddresses;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Option;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The addresses to which a unit can mail its work, and what became of its mails. */
@Controller
@Needs(NewsroomPermission.WRITE)
class MailAddressController {
    private static final String HOME = "/kerja/kirim/surel";
    private static final int LATEST = 20;

    private final ReportDoor door;
    private final UnitAddresses addresses;
    private final MailRepository mails;
    private final MailboxSettings settings;
    private final MessageSource messages;

    MailAddressController(
            ReportDoor door,
            UnitAddresses addresses,
            MailRepository mails,
            MailboxSettings settings,
            MessageSource messages) {
        this.door = door;
        this.addresses = addresses;
        this.mails = mails;
        this.settings = settings;
        this.messages = messages;
    }

    @GetMapping(HOME)
    ModelAndView show(City city, Actor actor, Locale locale, @RequestParam Optional<UUID> unit) {
        Unit own = door.unit(city, actor, unit);
        var t = new Texts(messages, locale);
        List<Option> units =
                door.units(city, actor).stream()
                        .map(u -> new Option(u.id().toString(), u.name()))
                        .toList();
        if (!settings.on()) {
            return page(new MailAddressPage(units, own.id().toString(), false, "", "", List.of()));
        }
        UnitAddress address = addresses.of(own);
        var all = new MailAddresses(settings.address());
        return page(
                new MailAddressPage(
                        units,
                        own.id().toString(),
                        true,
                        all.open(address.name()),
                        all.secret(address.name(), address.secret()),
                        mails.latest(own.id(), LATEST).stream()
                                .map(mail -> line(city, mail, t))
                                .toList()));
    }

    @PostMapping(HOME)
    ModelAndView renew(
            City city, Actor actor, @RequestParam UUID unit, RedirectAttributes redirect) {
        Unit own = door.unit(city, actor, Optional.of(unit));
        addresses.renew(own);
        redirect.addFlashAttribute(Notice.NAME, Notice.good("newsroom.mail.renewed"));
        return new ModelAndView("redirect:" + HOME + "?unit=" + unit);
    }

    private static MailAddressPage.Line line(City city, MailRepository.Seen mail, Texts t) {
        String outcome =
                mail.outcome() == MailOutcome.TAKEN || mail.detail().isBlank()
                        ? t.of("newsroom.mail.outcome", mail.outcome())
                        : mail.detail();
        return new MailAddressPage.Line(
                mail.submission().map(id -> "/kerja/kirim/" + id).orElse(""),
                mail.subject().isBlank() ? "-" : mail.subject(),
                mail.sender(),
                t.moment(mail.at(), city.zone()),
                outcome);
    }

    private static ModelAndView page(MailAddressPage page) {
        return new ModelAndView("newsroom/mailaddress", "page", page);
    }
}
