package id.pendopo.directory.web;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Fault;
import id.pendopo.directory.Recording;
import id.pendopo.directory.Territory;
import id.pendopo.directory.territory.TerritoryRepository;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.FirstAdministrator;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The first visit of a fresh installation, only while there is no city: choose it, name its first
 * administrator, and go on to the invitation. Whoever founds must know the code that the server
 * printed at its start, or else the first stranger to find the address would own the city.
 */
@Controller
class BeginController {
    private static final int MOST_FOUND = 40;
    private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]{2,}");

    private final Directory directory;
    private final TerritoryRepository territories;
    private final ObjectProvider<FirstAdministrator> administrators;
    private final TransactionTemplate transaction;
    private final MessageSource messages;

    BeginController(
            Directory directory,
            TerritoryRepository territories,
            ObjectProvider<FirstAdministrator> administrators,
            PlatformTransactionManager transactions,
            MessageSource messages) {
        this.transaction = new TransactionTemplate(transactions);
        this.directory = directory;
        this.territories = territories;
        this.administrators = administrators;
        this.messages = messages;
    }

    @GetMapping("/mulai")
    ModelAndView choose(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String provinsi) {
        if (!directory.cities().isEmpty()) {
            return new ModelAndView("redirect:/");
        }
        String text = q.strip();
        Optional<Territory> province =
                territories.find(provinsi).filter(t -> t.level() == Territory.Level.PROVINCE);
        List<Territory> found =
                text.isEmpty()
                        ? province.map(p -> territories.below(p.code())).orElse(List.of())
                        : territories.cities(text, MOST_FOUND);
        return new ModelAndView(
                "directory/begin",
                "page",
                new BeginPage(
                        text,
                        province,
                        territories.provinces(),
                        found,
                        !text.isEmpty() || province.isPresent()));
    }

    @GetMapping("/mulai/{code}")
    ModelAndView chosen(@PathVariable String code, Locale locale) {
        return directory.cities().isEmpty()
                ? step(city(code), "", "", List.of(), locale)
                : new ModelAndView("redirect:/");
    }

    /**
     * Of two who begin at once only one does: both would found a city and be administrators. The
     * one who comes second is told so by the way, not by a code that is suddenly wrong.
     */
    @PostMapping("/mulai/{code}")
    synchronized ModelAndView found(
            @PathVariable String code, Locale locale, @RequestParam Map<String, String> fields) {
        if (!directory.cities().isEmpty()) {
            return new ModelAndView("redirect:/");
        }
        Territory city = city(code);
        var posted = new Posted(fields);
        String mail = posted.text("mail").strip();
        FirstAdministrator administrator = administrators.getObject();
        List<Fault> faults = faults(administrator, posted.text("code"), mail);
        return faults.isEmpty()
                ? Objects.requireNonNull(
                        transaction.execute(status -> begin(city, mail, administrator, locale)))
                : step(city, posted.text("code"), mail, faults, locale);
    }

    private static List<Fault> faults(FirstAdministrator administrator, String code, String mail) {
        var faults = new ArrayList<Fault>();
        if (!administrator.proves(code)) {
            faults.add(Fault.on("code", "code-wrong"));
        }
        if (!MAIL.matcher(mail).matches()) {
            faults.add(Fault.on("mail", "mail-of-other-form", mail));
        }
        return faults;
    }

    /** City and invitation together: a city that nobody can enter would be of no use. */
    private ModelAndView begin(
            Territory city, String mail, FirstAdministrator administrator, Locale locale) {
        return switch (directory.found(new CityCode(city.code()), Actor.system())) {
            case Recording.Recorded<?>(var founded) ->
                    new ModelAndView("redirect:" + administrator.invite(mail, city.code()));
            case Recording.Unchanged<?>(var known) -> new ModelAndView("redirect:/");
            case Recording.Refused<?>(var refused) -> step(city, "", mail, refused, locale);
        };
    }

    private ModelAndView step(
            Territory city, String code, String mail, List<Fault> faults, Locale locale) {
        String province = city.parent().flatMap(territories::find).map(Territory::name).orElse("");
        return new ModelAndView(
                "directory/beginchosen",
                "page",
                new BeginPage.Chosen(
                        city,
                        province,
                        territories.below(city.code()).size(),
                        code,
                        mail,
                        FaultTexts.of(faults, new Texts(messages, locale))));
    }

    private Territory city(String code) {
        return territories
                .find(code)
                .filter(t -> t.level() == Territory.Level.CITY)
                .orElseThrow(() -> new NotFound("City " + code));
    }
}
