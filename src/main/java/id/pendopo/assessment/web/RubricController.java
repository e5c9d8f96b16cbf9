package id.pendopo.assessment.web;

import id.pendopo.assessment.Assessment;
import id.pendopo.assessment.AssessmentPermission;
import id.pendopo.assessment.Rubric;
import id.pendopo.assessment.RubricRef;
import id.pendopo.assessment.rubric.RubricCatalog;
import id.pendopo.assessment.rubric.RubricCatalog.Adding;
import id.pendopo.assessment.standing.ChooseRubric;
import id.pendopo.directory.City;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Rubrics: looking at them, adding versions, choosing the one a city judges by. */
@Controller
@Needs(AssessmentPermission.VIEW)
class RubricController {
    static final String PATH = "/kerja/rubrik";
    private static final MediaType YAML =
            MediaType.parseMediaType("application/yaml;charset=utf-8");
    private static final long LARGEST = 512 * 1024;

    private final RubricCatalog rubrics;
    private final Assessment assessment;
    private final ChooseRubric choosing;
    private final AuditTrail trail;
    private final MessageSource messages;

    RubricController(
            RubricCatalog rubrics,
            Assessment assessment,
            ChooseRubric choosing,
            AuditTrail trail,
            MessageSource messages) {
        this.rubrics = rubrics;
        this.assessment = assessment;
        this.choosing = choosing;
        this.trail = trail;
        this.messages = messages;
    }

    @GetMapping(PATH)
    ModelAndView all(City city, Actor actor, Locale locale) {
        return all(city, actor, Faults.none(), List.of(), new Texts(messages, locale));
    }

    @GetMapping(PATH + "/{rubric}/{version}")
    ModelAndView one(
            City city,
            Actor actor,
            Locale locale,
            @PathVariable String rubric,
            @PathVariable String version) {
        Rubric shown = find(rubric, version);
        return new ModelAndView(
                "assessment/rubric",
                "page",
                new RubricWords(new Texts(messages, locale))
                        .page(shown, chosen(city, shown.ref()), mayManage(actor, city)));
    }

    @GetMapping(PATH + "/{rubric}/{version}/berkas")
    ResponseEntity<String> file(@PathVariable String rubric, @PathVariable String version) {
        RubricRef ref = find(rubric, version).ref();
        return ResponseEntity.ok().contentType(YAML).body(rubrics.text(ref).orElseThrow());
    }

    @Needs(AssessmentPermission.MANAGE)
    @PostMapping(PATH)
    ModelAndView add(
            City city,
            Actor actor,
            Locale locale,
            @RequestParam Optional<MultipartFile> file,
            RedirectAttributes redirect)
            throws IOException {
        actor.demand(AssessmentPermission.MANAGE, city.scope());
        var texts = new Texts(messages, locale);
        if (file.isEmpty() || file.get().isEmpty()) {
            return refused(city, actor, "assessment.rubric.file.missing", texts);
        }
        if (file.get().getSize() > LARGEST) {
            return refused(city, actor, "assessment.rubric.file.large", texts);
        }
        return switch (rubrics.add(new String(file.get().getBytes(), StandardCharsets.UTF_8))) {
            case Adding.Added(var rubric) -> {
                trail.record(
                        actor,
                        "assessment.rubric.added",
                        Subject.inCity("assessment.rubric", rubric.ref(), city.code().value()),
                        null,
                        rubric.ref());
                redirect.addFlashAttribute(
                        Notice.NAME,
                        Notice.good("assessment.rubric.added", rubric.ref().toString()));
                yield new ModelAndView("redirect:" + RubricWords.href(rubric.ref()));
            }
            case Adding.VersionTaken(var ref) ->
                    refused(city, actor, "assessment.rubric.taken", texts);
            case Adding.Faulty(var faults) ->
                    all(
                            city,
                            actor,
                            new Faults(
                                    List.of(
                                            new Fault(
                                                    "file",
                                                    texts.of(
                                                            "assessment.rubric.faulty",
                                                            faults.size())))),
                            faults.stream().map(f -> RubricsPage.FileFault.of(f, texts)).toList(),
                            texts);
        };
    }

    @Needs(AssessmentPermission.MANAGE)
    @PostMapping(PATH + "/{rubric}/{version}/pakai")
    String choose(
            City city,
            Actor actor,
            @PathVariable String rubric,
            @PathVariable String version,
            RedirectAttributes redirect) {
        actor.demand(AssessmentPermission.MANAGE, city.scope());
        var ref = new RubricRef(rubric, version);
        if (!choosing.choose(city, ref, actor)) {
            throw new NotFound("Rubric " + ref);
        }
        redirect.addFlashAttribute(
                Notice.NAME, Notice.good("assessment.rubric.chosen", ref.toString()));
        return "redirect:" + RubricWords.href(ref);
    }

    private ModelAndView refused(City city, Actor actor, String why, Texts texts) {
        return all(
                city,
                actor,
                new Faults(List.of(new Fault("file", texts.of(why)))),
                List.of(),
                texts);
    }

    private ModelAndView all(
            City city,
            Actor actor,
            Faults faults,
            List<RubricsPage.FileFault> fileFaults,
            Texts texts) {
        List<RubricsPage.Row> rows =
                rubrics.all().stream()
                        .flatMap(ref -> rubrics.find(ref).stream())
                        .map(r ->
                                new RubricsPage.Row(
                                        r.ref().id(),
                                        r.ref().version(),
                                        r.title().in(texts.locale().getLanguage()),
                                        RubricWords.href(r.ref()),
                                        r.items().count(),
                                        chosen(city, r.ref())))
                        .toList();
        return new ModelAndView(
                "assessment/rubrics",
                "page",
                new RubricsPage(rows, mayManage(actor, city), faults, fileFaults));
    }

    private Rubric find(String id, String version) {
        var ref = new RubricRef(id, version);
        return rubrics.find(ref).orElseThrow(() -> new NotFound("Rubric " + ref));
    }

    private boolean chosen(City city, RubricRef ref) {
        return assessment.rubric(city.code()).ref().equals(ref);
    }

    private static boolean mayManage(Actor actor, City city) {
        return actor.may(AssessmentPermission.MANAGE, city.scope());
    }
}
