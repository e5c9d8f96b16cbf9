package id.pendopo.newsroom.web.intake;

import id.pendopo.directory.City;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.advice.ChangeTerms;
import id.pendopo.newsroom.advice.ChangeTerms.Outcome;
import id.pendopo.newsroom.advice.Lexicon;
import id.pendopo.newsroom.advice.Term;
import id.pendopo.newsroom.advice.TermRepository;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The words of a city over which its readers stumble. */
@Controller
@Needs(NewsroomPermission.SETTINGS)
class TermsController {
    private static final String HOME = "/kerja/berita/istilah";

    private final TermRepository terms;
    private final ChangeTerms change;
    private final MessageSource messages;

    TermsController(TermRepository terms, ChangeTerms change, MessageSource messages) {
        this.terms = terms;
        this.change = change;
        this.messages = messages;
    }

    @GetMapping(HOME)
    ModelAndView show(City city, Actor actor, Locale locale) {
        actor.demand(NewsroomPermission.SETTINGS, city.scope());
        return page(city, new Term(Term.Kind.ABBREVIATION, "", ""), Faults.none(), locale);
    }

    @PostMapping(HOME)
    ModelAndView add(
            City city,
            Actor actor,
            Locale locale,
            @RequestParam Term.Kind kind,
            @RequestParam(defaultValue = "") String term,
            @RequestParam(defaultValue = "") String instead,
            RedirectAttributes redirect) {
        var sent = new Term(kind, term, instead);
        return switch (change.put(city, sent, actor)) {
            case Outcome.Put put -> {
                redirect.addFlashAttribute(
                        Notice.NAME, Notice.good("newsroom.terms.put", term.strip()));
                yield new ModelAndView("redirect:" + HOME);
            }
            case Outcome.Faulty(var fault) -> {
                String words = new Texts(messages, locale).of("newsroom.terms.fault", fault);
                var faults = new Faults(List.of(new Fault(field(fault), words)));
                yield page(city, sent, faults, locale);
            }
        };
    }

    @PostMapping(HOME + "/hapus")
    ModelAndView remove(
            City city, Actor actor, @RequestParam String term, RedirectAttributes redirect) {
        change.remove(city, term, actor);
        redirect.addFlashAttribute(Notice.NAME, Notice.good("newsroom.terms.removed", term));
        return new ModelAndView("redirect:" + HOME);
    }

    private static String field(ChangeTerms.Fault fault) {
        return switch (fault) {
            case TERM_MISSING, TERM_TOO_LONG, TOO_MANY -> "term";
            case INSTEAD_TOO_LONG, MEANING_MISSING -> "instead";
        };
    }

    private ModelAndView page(City city, Term filled, Faults faults, Locale locale) {
        var t = new Texts(messages, locale);
        List<Option> kinds =
                Arrays.stream(Term.Kind.values())
                        .map(kind -> new Option(kind.name(), t.of("newsroom.terms.kind", kind)))
                        .toList();
        var page =
                new TermsPage(
                        terms.of(city.code()),
                        kinds,
                        filled,
                        faults,
                        Lexicon.builtIn().terms().size());
        return new ModelAndView("newsroom/terms", "page", page);
    }
}
