package id.pendopo.complaints.web;

import id.pendopo.complaints.ComplaintsPermission;
import id.pendopo.complaints.contact.Contact;
import id.pendopo.complaints.contact.ReadContact;
import id.pendopo.complaints.handling.Report;
import id.pendopo.directory.City;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One report for those who answer, and who filed it. */
@Controller
class ComplaintController {
    private final ComplaintDoor door;
    private final ReadContact readContact;
    private final MessageSource messages;

    ComplaintController(ComplaintDoor door, ReadContact readContact, MessageSource messages) {
        this.door = door;
        this.readContact = readContact;
        this.messages = messages;
    }

    @Needs(ComplaintsPermission.VIEW)
    @GetMapping("/kerja/aduan/{id}")
    ModelAndView show(City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        return door.show(city, door.find(city, actor, id), actor, request);
    }

    /** A form, not an address: reading a person's data is an act that is noted. */
    @Needs(ComplaintsPermission.CONTACT)
    @PostMapping("/kerja/aduan/{id}/pelapor")
    ModelAndView person(
            City city,
            Actor actor,
            @PathVariable UUID id,
            HttpServletRequest request,
            Locale locale) {
        Report report = door.find(city, actor, id);
        var t = new Texts(messages, locale);
        String purpose = new Posted(request).text("keperluan");
        Contact contact =
                readContact
                        .read(report.id(), purpose.isEmpty() ? "-" : purpose, actor)
                        .orElse(Contact.nobody());
        String home = "/kerja/aduan/" + report.id();
        return new ModelAndView(
                "complaints/person",
                "page",
                new DeskPage.Person(
                        home,
                        report.number(),
                        contact.name(),
                        contact.telephone(),
                        contact.mail(),
                        List.of(
                                new Crumb(t.of("complaints.desk.title"), "/kerja/aduan"),
                                new Crumb(report.number(), home))));
    }
}
