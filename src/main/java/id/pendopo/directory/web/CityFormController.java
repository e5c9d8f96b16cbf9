package id.pendopo.directory.web;

import id.pendopo.directory.City;
import id.pendopo.directory.Fault;
import id.pendopo.directory.Recording;
import id.pendopo.directory.RegisterPermission;
import id.pendopo.directory.city.ChangeCity;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a city's name, host, colour, domain and complaint service. */
@Controller
@Needs(RegisterPermission.EDIT)
class CityFormController {
    private final ChangeCity changeCity;
    private final MessageSource messages;

    CityFormController(ChangeCity changeCity, MessageSource messages) {
        this.changeCity = changeCity;
        this.messages = messages;
    }

    @GetMapping("/kerja/kota")
    ModelAndView edit(City city, Actor actor, Locale locale) {
        actor.demand(RegisterPermission.EDIT, city.scope());
        return form(city, ChangeCity.Draft.of(city), List.of(), locale);
    }

    @PostMapping("/kerja/kota")
    ModelAndView change(
            City city,
            Actor actor,
            Locale locale,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        actor.demand(RegisterPermission.EDIT, city.scope());
        var posted = new Posted(fields);
        var draft =
                new ChangeCity.Draft(
                        posted.text("name"),
                        posted.text("host"),
                        posted.text("colour"),
                        posted.text("domain"),
                        posted.text("complaint_name"),
                        posted.text("complaint_address"));
        return switch (changeCity.change(city.code(), draft, actor)) {
            case Recording.Recorded<City>(var saved) -> {
                redirect.addFlashAttribute(
                        Notice.NAME, Notice.good("directory.city.saved", saved.name()));
                yield new ModelAndView("redirect:/kerja/kota");
            }
            case Recording.Unchanged<City>(var same) -> new ModelAndView("redirect:/kerja/kota");
            case Recording.Refused<City>(var faults) -> form(city, draft, faults, locale);
        };
    }

    private ModelAndView form(
            City city, ChangeCity.Draft draft, List<Fault> faults, Locale locale) {
        return new ModelAndView(
                "directory/cityform",
                "page",
                new CityFormPage(city, draft, FaultTexts.of(faults, new Texts(messages, locale))));
    }
}
