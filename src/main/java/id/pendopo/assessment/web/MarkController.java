package id.pendopo.assessment.web;

import id.pendopo.assessment.Assessment;
import id.pendopo.assessment.AssessmentPermission;
import id.pendopo.assessment.ItemKind;
import id.pendopo.assessment.Mark;
import id.pendopo.assessment.Node;
import id.pendopo.assessment.Rubric;
import id.pendopo.assessment.standing.GiveMark;
import id.pendopo.assessment.standing.Marking;
import id.pendopo.directory.Channel;
import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Marks for what no machine can measure. */
@Controller
@Needs(AssessmentPermission.MARK)
class MarkController {
    private static final String BOARD = "/kerja/papan";

    private final Directory directory;
    private final Assessment assessment;
    private final GiveMark giveMark;
    private final MessageSource messages;

    MarkController(
            Directory directory, Assessment assessment, GiveMark giveMark, MessageSource messages) {
        this.directory = directory;
        this.assessment = assessment;
        this.giveMark = giveMark;
        this.messages = messages;
    }

    @GetMapping(BOARD + "/{id}/nilai")
    ModelAndView items(City city, Actor actor, Locale locale, @PathVariable UUID id) {
        var texts = new Texts(messages, locale);
        Unit unit = open(city, id, actor);
        Rubric rubric = assessment.rubric(city.code());
        return new ModelAndView(
                "assessment/marks",
                "page",
                new MarkPage(
                        List.of(new Crumb(texts.of("insight.menu.marking"), BOARD)),
                        unit.name(),
                        "/unit/" + unit.slug() + "/rapor",
                        rubric.items()
                                .filter(i -> !(i.kind() instanceof ItemKind.Automatic))
                                .map(i -> item(unit, rubric, i, actor, texts))
                                .toList()));
    }

    @GetMapping(BOARD + "/{id}/nilai/{item}")
    ModelAndView form(
            City city,
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @PathVariable("item") String itemId) {
        Unit unit = open(city, id, actor);
        Node.Item item = item(city, itemId);
        Optional<Mark> mine = mine(unit, assessment.rubric(city.code()), item, actor);
        return form(
                unit,
                item,
                mine.map(m -> plain(m.value())).orElse(""),
                mine.map(Mark::comment).orElse(""),
                mine.flatMap(Mark::proof).map(Object::toString).orElse(""),
                Faults.none(),
                new Texts(messages, locale));
    }

    @PostMapping(BOARD + "/{id}/nilai/{item}")
    ModelAndView give(
            City city,
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @PathVariable("item") String itemId,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "") String comment,
            @RequestParam(defaultValue = "") String proof,
            RedirectAttributes redirect) {
        Unit unit = open(city, id, actor);
        Node.Item item = item(city, itemId);
        var texts = new Texts(messages, locale);
        return switch (giveMark.give(unit, item, number(value), comment, proof, actor)) {
            case Marking.Given() -> {
                redirect.addFlashAttribute(
                        Notice.NAME,
                        Notice.good(
                                "assessment.mark.given",
                                item.title().in(locale.getLanguage()),
                                unit.name()));
                yield new ModelAndView("redirect:" + BOARD + "/" + unit.id() + "/nilai");
            }
            case Marking.Refused(var reasons) ->
                    form(
                            unit,
                            item,
                            value,
                            comment,
                            proof,
                            new Faults(
                                    reasons.stream().sorted().map(r -> fault(r, texts)).toList()),
                            texts);
        };
    }

    private ModelAndView form(
            Unit unit,
            Node.Item item,
            String value,
            String comment,
            String proof,
            Faults faults,
            Texts texts) {
        var words = new MarkWords(texts);
        String home = BOARD + "/" + unit.id() + "/nilai";
        return new ModelAndView(
                "assessment/markform",
                "page",
                new MarkFormPage(
                        List.of(
                                new Crumb(texts.of("insight.menu.marking"), BOARD),
                                new Crumb(unit.name(), home)),
                        unit.name(),
                        directory
                                .register(unit.id())
                                .flatMap(r -> r.website(unit.id()))
                                .map(Channel::address)
                                .map(Object::toString)
                                .orElse(""),
                        item.title().in(texts.locale().getLanguage()),
                        words.kind(item.kind()),
                        item.source().orElse(""),
                        home + "/" + item.id(),
                        words.options(item.kind()),
                        value,
                        comment,
                        proof,
                        item.kind() instanceof ItemKind.YesNo,
                        faults));
    }

    private MarkPage.Item item(Unit unit, Rubric rubric, Node.Item item, Actor actor, Texts texts) {
        var words = new MarkWords(texts);
        Optional<Mark> mine = mine(unit, rubric, item, actor);
        return new MarkPage.Item(
                item.title().in(texts.locale().getLanguage()),
                BOARD + "/" + unit.id() + "/nilai/" + item.id(),
                words.kind(item.kind()),
                mine.map(m -> words.value(item.kind(), m.value()))
                        .orElse(texts.of("assessment.mark.none")),
                mine.isPresent() ? Tone.GOOD : Tone.NEUTRAL,
                words.summary(giveMark.marks(unit, rubric, item.id())));
    }

    private Optional<Mark> mine(Unit unit, Rubric rubric, Node.Item item, Actor actor) {
        return giveMark.marks(unit, rubric, item.id()).stream()
                .filter(m -> m.by().equals(actor.id()))
                .findFirst();
    }

    private Unit open(City city, UUID id, Actor actor) {
        Unit unit =
                directory
                        .unit(new UnitId(id))
                        .filter(u -> u.city().equals(city.code()))
                        .orElseThrow(
                                () -> new NotFound("Unit %s of %s".formatted(id, city.code())));
        actor.demand(AssessmentPermission.MARK, unit.scope());
        return unit;
    }

    private Node.Item item(City city, String id) {
        return assessment
                .rubric(city.code())
                .items()
                .filter(i -> i.id().equals(id) && !(i.kind() instanceof ItemKind.Automatic))
                .findFirst()
                .orElseThrow(() -> new NotFound("Item '%s' judged by people".formatted(id)));
    }

    private static Fault fault(Marking.Reason reason, Texts texts) {
        String field =
                switch (reason) {
                    case VALUE_NOT_ALLOWED -> "value";
                    case PROOF_NEEDED, PROOF_NOT_AN_ADDRESS -> "proof";
                    case COMMENT_TOO_LONG -> "comment";
                };
        return new Fault(field, texts.of("assessment.mark.refused", reason));
    }

    private static Optional<Double> number(String typed) {
        try {
            double value = Double.parseDouble(typed.strip().replace(',', '.'));
            return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
