package id.pendopo.newsroom.web;

import id.pendopo.directory.City;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.AssetOwner;
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
import java.util.List;
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
    private final StoryShelf shelf;
    private final ActAnswers answers;
    private final ShellFactory shells;

    StoryFormController(
            CreateStory create,
            SaveStory save,
            CorrectStory correct,
            StoryDoor door,
            StoryFormPages forms,
            StoryShelf shelf,
            ActAnswers answers,
            ShellFactory shells) {
        this.create = create;
        this.save = save;
        this.correct = correct;
        this.door = door;
        this.forms = forms;
        this.shelf = shelf;
        this.answers = answers;
        this.shells = shells;
    }

    @Needs(NewsroomPermission.WRITE)
    @GetMapping("/kerja/berita/baru")
    ModelAndView begin(City city, Actor actor, HttpServletRequest request) {
        Texts t = shells.texts(request);
        var owners = forms.owners(city, actor, t);
        String owner = owners.size() == 1 ? owners.getFirst().value() : "";
        Manuscript blank = Manuscript.blank(StoryKind.NEWS);
        return forms.fresh(reader(city, actor, request), blank, owner, Faults.none());
    }

    @Needs(NewsroomPermission.WRITE)
    @PostMapping("/kerja/berita/baru")
    ModelAndView create(City city, Actor actor, HttpServletRequest request) {
        var form = new StoryForm(request);
        StoryFormPages.Reader reader = reader(city, actor, request);
        Texts t = reader.t();
        List<Option> owners = forms.owners(city, actor, t);
        String owner = form.text("untuk");
        Optional<UnitId> unit = StoryFormPages.unit(owner, owners);
        Manuscript blank = Manuscript.blank(StoryKind.NEWS);
        Manuscript text = form.manuscript(blank, forms.programmes(city, unit));
        var faults = new ArrayList<Fault>();
        if (owners.stream().noneMatch(o -> o.value().equals(owner))) {
            faults.add(new Fault("untuk", t.of("newsroom.form.owner.missing")));
            return forms.fresh(reader, text, "", new Faults(faults));
        }
        var site = new AssetOwner(city.code(), unit);
        StoryShelf.Filled filled = shelf.fill(site, form, text, List.of(), actor, t);
        if (text.title().isEmpty() && !form.unfinished()) {
            faults.add(new Fault("judul", t.of("newsroom.fault", StoryFault.TITLE_MISSING)));
        }
        faults.addAll(filled.faults());
        if (!faults.isEmpty() || form.unfinished()) {
            return forms.fresh(reader, filled.text(), owner, new Faults(faults));
        }
        Story story = create.create(city.code(), unit, filled.text(), actor);
        return answers.of(new Acted.Done(story), "create", city, actor, request);
    }

    @Needs({NewsroomPermission.WRITE, NewsroomPermission.REVIEW})
    @GetMapping("/kerja/berita/{id}/tulis")
    ModelAndView write(City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        Story story = toWrite(city, actor, id);
        return forms.of(
                story,
                reader(city, actor, request),
                "write",
                story.manuscript(),
                "",
                Faults.none());
    }

    @Needs({NewsroomPermission.WRITE, NewsroomPermission.REVIEW})
    @PostMapping("/kerja/berita/{id}/tulis")
    ModelAndView save(City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        Story story = toWrite(city, actor, id);
        var form = new StoryForm(request);
        StoryFormPages.Reader reader = reader(city, actor, request);
        StoryShelf.Filled filled = filled(story, form, reader);
        Manuscript text = filled.text();
        if (form.unfinished() || !filled.faults().isEmpty()) {
            return forms.again(story, form.seen(), reader, "write", filled, "");
        }
        return switch (save.save(story.id(), form.seen(), text, actor)) {
            case Acted.Done done -> answers.of(done, "save", city, actor, request);
            case Acted.Stale(var now) -> forms.beside(now, reader, "write", text, "");
            case Acted.Refused(var now, var faults) ->
                    forms.of(now, reader, "write", text, "", StoryWords.faults(faults, reader.t()));
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
                reader(city, actor, request),
                "correct",
                story.manuscript(),
                "",
                Faults.none());
    }

    @Needs(NewsroomPermission.PUBLISH)
    @PostMapping("/kerja/berita/{id}/ralat")
    ModelAndView correct(
            City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        Story story = toCorrect(city, actor, id);
        var form = new StoryForm(request);
        StoryFormPages.Reader reader = reader(city, actor, request);
        String note = form.text("alasan");
        StoryShelf.Filled filled = filled(story, form, reader);
        Manuscript text = filled.text();
        if (form.unfinished() || !filled.faults().isEmpty()) {
            return forms.again(story, form.seen(), reader, "correct", filled, note);
        }
        return switch (correct.correct(story.id(), form.seen(), text, note, actor)) {
            case Acted.Done done -> answers.of(done, "correct", city, actor, request);
            case Acted.Stale(var now) -> forms.beside(now, reader, "correct", text, note);
            case Acted.Refused(var now, var faults) ->
                    forms.of(
                            now,
                            reader,
                            "correct",
                            text,
                            note,
                            StoryWords.faults(faults, reader.t()));
        };
    }

    private StoryFormPages.Reader reader(City city, Actor actor, HttpServletRequest request) {
        String words = new StoryForm(request).text("cari");
        return new StoryFormPages.Reader(city, actor, shells.texts(request), words);
    }

    /** The form's text with its pictures. */
    private StoryShelf.Filled filled(Story story, StoryForm form, StoryFormPages.Reader reader) {
        Manuscript before = story.manuscript();
        return shelf.fill(
                new AssetOwner(story.city(), story.unit()),
                form,
                form.manuscript(before, forms.programmes(reader.city(), story.unit())),
                before.pictures(),
                reader.actor(),
                reader.t());
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
