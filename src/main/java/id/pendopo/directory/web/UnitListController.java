package id.pendopo.directory.web;

import id.pendopo.directory.City;
import id.pendopo.directory.RegisterPermission;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Texts;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The back office's lists: all units, and what the register does not know. */
@Controller
@Needs(RegisterPermission.VIEW)
class UnitListController {
    private final UnitLists lists;
    private final MessageSource messages;

    UnitListController(UnitLists lists, MessageSource messages) {
        this.lists = lists;
        this.messages = messages;
    }

    @GetMapping("/kerja/unit")
    ModelAndView units(
            City city, Actor actor, Locale locale, @RequestParam Map<String, String> parameters) {
        return list("directory/units", city, actor, locale, parameters);
    }

    @GetMapping("/kerja/unit/kurang")
    ModelAndView missing(City city, Actor actor, Locale locale) {
        return list("directory/missing", city, actor, locale, Map.of());
    }

    private ModelAndView list(
            String template,
            City city,
            Actor actor,
            Locale locale,
            Map<String, String> parameters) {
        actor.demand(RegisterPermission.VIEW, city.scope());
        boolean mayEdit = actor.may(RegisterPermission.EDIT, city.scope());
        UnitListPage page =
                lists.page(city, "/kerja/unit", parameters, mayEdit, new Texts(messages, locale));
        return new ModelAndView(template, "page", page);
    }
}
