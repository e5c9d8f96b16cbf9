package id.pendopo.newsroom.web;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.identity.Recipients;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.newsroom.narrative.NarrativeRepository;
import id.pendopo.newsroom.story.Comment;
import id.pendopo.newsroom.story.CommentRepository;
import id.pendopo.newsroom.story.FactCheck;
import id.pendopo.newsroom.story.FactCheckRepository;
import id.pendopo.newsroom.story.HistoryRepository;
import id.pendopo.newsroom.story.Manuscript;
import id.pendopo.newsroom.story.Passage;
import id.pendopo.newsroom.story.SaveStory;
import id.pendopo.newsroom.story.Story;
import id.pendopo.newsroom.story.StoryAct;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of a story for its reader. */
@Component
class DeskPages {
    private final HistoryRepository history;
    private final CommentRepository comments;
    private final FactCheckRepository checks;
    private final Recipients people;
    private final Directory directory;
    private final StoryFacts facts;
    private final StoryHints hints;
    private final NarrativeRepository narratives;
    private final StoryPanels panels;

    DeskPages(
            HistoryRepository history,
            CommentRepository comments,
            FactCheckRepository checks,
            Recipients people,
            Directory directory,
            StoryFacts facts,
            StoryHints hints,
            NarrativeRepository narratives,
            StoryPanels panels) {
        this.history = history;
        this.comments = comments;
        this.checks = checks;
        this.people = people;
        this.directory = directory;
        this.facts = facts;
        this.hints = hints;
        this.narratives = narratives;
        this.panels = panels;
    }

    /**
     * The page.
     *
     * @param typed what was typed into a refused act
     */
    ModelAndView of(
            Story story,
            City city,
            Actor actor,
            Texts t,
            Faults faults,
            Map<String, String> typed) {
        var marked = MarkedText.of(story.manuscript().body(), comments.ofStory(story.id()));
        boolean edits =
                SaveStory.permission(story.status())
                        .map(p -> actor.may(p, story.scope()))
                        .orElse(false);
        boolean reviews = actor.may(NewsroomPermission.REVIEW, story.scope());
        String narrative = narrative(story, city, actor);
        boolean atDesk =
                story.status() == StoryStatus.SUBMITTED || story.status() == StoryStatus.IN_REVIEW;
        var page =
                new StoryPage(
                        StoryWords.title(story.title(), t),
                        StoryDoor.home(story),
                        story.version(),
                        story.textNumber(),
                        StoryWords.tone(story.status()),
                        t.of("newsroom.status", story.status()),
                        StoryWords.owner(story.unit(), city, directory.register(city.code())),
                        facts.of(story, city, t),
                        StoryFacts.told(story.manuscript().facts(), t),
                        story.manuscript().summary(),
                        marked.html(),
                        pictures(story.manuscript(), t),
                        StoryActs.of(story, actor),
                        edits,
                        reviews || actor.may(NewsroomPermission.WRITE, story.scope()),
                        reviews && atDesk,
                        story.origin().author().id().equals(actor.id()),
                        returned(story, t),
                        advised(story, city, actor, edits, t),
                        remarks(marked, city, t),
                        checks(story, city, actor, t),
                        steps(story, city, t),
                        versions(story, city, t),
                        desks(story, actor, t),
                        story.handling()
                                .dueAt()
                                .map(at ->
                                        at.atZone(city.zone())
                                                .toLocalDateTime()
                                                .toString()
                                                .substring(0, 16))
                                .orElse(""),
                        narrate(story, city, actor, narrative),
                        narrative,
                        typed,
                        panels.of(story, city, actor),
                        StoryWords.crumbs(t),
                        faults);
        return new ModelAndView("newsroom/story", "page", page);
    }

    private String narrative(Story story, City city, Actor actor) {
        return actor.may(NewsroomPermission.NARRATE, city.scope())
                ? narratives.following(story.id()).map(id -> "/kerja/narasi/" + id).orElse("")
                : "";
    }

    /** Of a public story of the city itself, by who may narrate, unless it is one already. */
    private static String narrate(Story story, City city, Actor actor, String narrative) {
        boolean may =
                story.unit().isEmpty()
                        && story.status() == StoryStatus.PUBLISHED
                        && narrative.isEmpty()
                        && actor.may(NewsroomPermission.NARRATE, city.scope());
        return may ? "/kerja/narasi/baru?berita=" + story.id() : "";
    }

    /** For who can still mend it, or is about to let it go out. */
    private List<StoryPage.Advice> advised(
            Story story, City city, Actor actor, boolean edits, Texts t) {
        Set<StoryAct> acts = StoryActs.of(story, actor);
        return edits || acts.contains(StoryAct.PUBLISH) || acts.contains(StoryAct.SCHEDULE)
                ? hints.on(story, city, actor, t)
                : List.of();
    }

    private static List<StoryPage.Picture> pictures(Manuscript text, Texts t) {
        return text.pictures().stream()
                .map(p ->
                        new StoryPage.Picture(
                                "/kerja/media/" + p.asset() + "/640.jpg",
                                p.alt(),
                                p.caption(),
                                p.stage() == PublishedPicture.Stage.NONE
                                        ? ""
                                        : t.of("newsroom.stage", p.stage())))
                .toList();
    }

    /** The reason of a returned story, which its author reads first. */
    private String returned(Story story, Texts t) {
        return story.status() != StoryStatus.RETURNED
                ? ""
                : history.steps(story.id()).stream()
                        .filter(step -> step.act() == StoryAct.RETURN)
                        .findFirst()
                        .map(step -> t.of("newsroom.story.returned", step.by().name(), step.note()))
                        .orElse("");
    }

    private static List<StoryPage.Remark> remarks(MarkedText marked, City city, Texts t) {
        return marked.remarks().stream()
                .map(r ->
                        new StoryPage.Remark(
                                r.comment().id().toString(),
                                r.comment().by().name(),
                                t.moment(r.comment().at(), city.zone()),
                                r.comment().text(),
                                r.comment().passage().map(Passage::quote).orElse(""),
                                r.anchor(),
                                r.lost(),
                                r.comment().settled().map(Comment.Settled::by).orElse("")))
                .toList();
    }

    private List<StoryPage.Check> checks(Story story, City city, Actor actor, Texts t) {
        boolean may = actor.may(NewsroomPermission.FACT_CHECK, story.scope());
        return checks.ofStory(story.id()).stream()
                .map(c ->
                        new StoryPage.Check(
                                c.id().toString(),
                                c.askedBy().name(),
                                t.moment(c.askedAt(), city.zone()),
                                c.question(),
                                may && c.answer().isEmpty() && !c.askedBy().id().equals(actor.id()),
                                c.answer().isEmpty(),
                                c.answer().map(FactCheck.Answer::confirmed).orElse(false),
                                c.answer()
                                        .map(a ->
                                                t.of(
                                                        "newsroom.check.answered",
                                                        a.by().name(),
                                                        t.moment(a.at(), city.zone())))
                                        .orElse(""),
                                c.answer().map(FactCheck.Answer::words).orElse("")))
                .toList();
    }

    private List<StoryPage.Step> steps(Story story, City city, Texts t) {
        return history.steps(story.id()).stream()
                .map(s ->
                        new StoryPage.Step(
                                t.of("newsroom.act", s.act()),
                                s.by().name(),
                                t.moment(s.at(), city.zone()),
                                s.note(),
                                s.forced()))
                .toList();
    }

    private List<StoryPage.Version> versions(Story story, City city, Texts t) {
        return history.versions(story.id()).stream()
                .map(v ->
                        new StoryPage.Version(
                                v.number(),
                                v.by().name(),
                                t.moment(v.at(), city.zone()),
                                StoryDoor.home(story) + "/versi/" + v.number()))
                .toList();
    }

    private List<Option> desks(Story story, Actor actor, Texts t) {
        if (!StoryActs.of(story, actor).contains(StoryAct.ASSIGN)) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(
                                new Option(
                                        actor.id().toString(),
                                        t.of("newsroom.desk.me", actor.name()))),
                        people.whoMay(NewsroomPermission.REVIEW, story.scope()).stream()
                                .filter(p -> !p.id().value().equals(actor.id()))
                                .map(p -> new Option(p.id().toString(), p.name())))
                .toList();
    }
}
