package id.pendopo.newsroom.web;

import id.pendopo.directory.City;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.story.Acted;
import id.pendopo.newsroom.story.CorrectStory;
import id.pendopo.newsroom.story.CreateStory;
import id.pendopo.newsroom.story.Manuscript;
import id.pendopo.newsroom.story.SaveStory;
import id.pendopo.newsroom.story.Story;
import id.pendopo.newsroom.story.StoryFault;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.ShellFactory;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Writing: a new story, a change of one, a correction of a public one. */
@Controller
class StoryFormController {
    private final CreateStory create;
    private final SaveStory save;
    private final CorrectStory correct;
    private final StoryDoor door;
    private final StoryFormPages forms;
    private final ActAnswers answers;
    private final ShellFactory shells;

    StoryFormController(
            CreateStory create,
            SaveStory save,
            CorrectStory correct,
            StoryDoor door,
            StoryFormPages forms,
            ActAnswers answers,
            ShellFactory shells) {
        this.create = create;
        this.save = save;
        this.correct = correct;
        this.door = door;
        this.forms = forms;
        this.answers = answers;
        this.shells = shells;
    }

    @Needs(NewsroomPermission.WRITE)
    @GetMapping("/kerja/berita/baru")
    ModelAndView begin(City city, Actor actor, HttpServletRequest request) {
        Texts t = shells.texts(request);
        var owners = forms.owners(city, actor, t);
        String owner = owners.size() == 1 ? owners.getFirst().value() : "";
        return forms.fresh(city, actor, Manuscript.blank(StoryKind.NEWS), owner, t, Faults.none());
    }

    @Needs(NewsroomPermission.WRITE)
    @PostMapping("/kerja/berita/baru")
    ModelAndView create(City city, Actor actor, HttpServletRequest request) {
        var form = new StoryForm(request);
        Texts t = shells.texts(request);
        Optional<Option> owner =
                forms.owners(city, actor, t).stream()
                        .filter(o -> o.value().equals(form.text("untuk")))
                        .findFirst();
        Optional<UnitId> unit =
                owner.filter(o -> !o.value().equals("kota"))
                        .map(o -> new UnitId(UUID.fromString(o.value())));
        Manuscript text =
                form.manuscript(Manuscript.blank(StoryKind.NEWS), forms.programmes(city, unit));
        var faults = new ArrayList<Fault>();
        if (owner.isEmpty()) {
            faults.add(new Fault("untuk", t.of("newsroom.form.owner.missing")));
        }
        if (text.title().isEmpty()) {
            faults.add(new Fault("judul", t.of("newsroom.fault", StoryFault.TITLE_MISSING)));
        }
        if (!faults.isEmpty()) {
            return forms.fresh(city, actor, text, form.text("untuk"), t, new Faults(faults));
        }
        Story story = create.create(city.code(), unit, text, actor);
        return answers.of(new Acted.Done(story), "create", city, actor, request);
    }

    @Needs({NewsroomPermission.WRITE, NewsroomPermission.REVIEW})
    @GetMapping("/kerja/berita/{id}/tulis")
    ModelAndView write(City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        Story story = toWrite(city, actor, id);
        return forms.of(
                story, city, "write", story.manuscript(), "", shells.texts(request), Faults.none());
    }

    @Needs({NewsroomPermission.WRITE, NewsroomPermission.REVIEW})
    @PostMapping("/kerja/berita/{id}/tulis")
    ModelAndView save(City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        Story story = toWrite(city, actor, id);
        var form = new StoryForm(request);
        Texts t = shells.texts(request);
        Manuscript text = form.manuscript(story.manuscript(), forms.programmes(city, story.unit()));
        return switch (save.save(story.id(), form.seen(), text, actor)) {
            case Acted.Done done -> answers.of(done, "save", city, actor, request);
            case Acted.Stale(var now) -> forms.beside(now, city, "write", text, "", t);
            case Acted.Refused(var now, var faults) ->
                    forms.of(now, city, "write", text, "", t, StoryWords.faults(faults, t));
        };
    }

    /** Keeps what is being typed; answers with the version the page is at now, or 409. */
    @Needs({NewsroomPermission.WRITE, NewsroomPermission.REVIEW})
    @PostMapping("/kerja/berita/{id}/simpan")
    ResponseEntity<String> keep(
            City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        Story story = toWrite(city, actor, id);
        var form = new StoryForm(request);
        Manuscript text = form.manuscript(story.manuscript(), forms.programmes(city, story.unit()));
        return switch (save.save(story.id(), form.seen(), text, actor)) {
            case Acted.Done(var now) ->
                    ResponseEntity.ok()
                            .contentType(MediaType.TEXT_PLAIN)
                            .body(String.valueOf(now.version()));
            case Acted.Stale stale -> ResponseEntity.status(HttpStatus.CONFLICT).build();
            case Acted.Refused refused ->
                    ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build();
        };
    }

    @Needs(NewsroomPermission.PUBLISH)
    @GetMapping("/kerja/berita/{id}/ralat")
    ModelAndView change(City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        Story story = toCorrect(city, actor, id);
        return forms.of(
                story,
                city,
                "correct",
                story.manuscript(),
                "",
                shells.texts(request),
                Faults.none());
    }

    @Needs(NewsroomPermission.PUBLISH)
    @PostMapping("/kerja/berita/{id}/ralat")
    ModelAndView correct(
            City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        Story story = toCorrect(city, actor, id);
        var form = new StoryForm(request);
        Texts t = shells.texts(request);
        String note = form.text("alasan");
        Manuscript text = form.manuscript(story.manuscript(), forms.programmes(city, story.unit()));
        return switch (correct.correct(story.id(), form.seen(), text, note, actor)) {
            case Acted.Done done -> answers.of(done, "correct", city, actor, request);
            case Acted.Stale(var now) -> forms.beside(now, city, "correct", text, note, t);
            case Acted.Refused(var now, var faults) ->
                    forms.of(now, city, "correct", text, note, t, StoryWords.faults(faults, t));
        };
    }

    private Story toWrite(City city, Actor actor, UUID id) {
        Story story = door.toSee(city, id, actor);
        actor.demand(
                SaveStory.permission(story.status()).orElse(NewsroomPermission.REVIEW),
                story.scope());
        return story;
    }

    private Story toCorrect(City city, Actor actor, UUID id) {
        return door.to(city, id, actor, NewsroomPermission.PUBLISH);
    }
}
