package id.pendopo.newsroom.web;

import id.pendopo.directory.City;
import id.pendopo.identity.Recipients;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.story.ApproveStory;
import id.pendopo.newsroom.story.AssignStory;
import id.pendopo.newsroom.story.Person;
import id.pendopo.newsroom.story.PublishStory;
import id.pendopo.newsroom.story.ReturnStory;
import id.pendopo.newsroom.story.ScheduleStory;
import id.pendopo.newsroom.story.Story;
import id.pendopo.newsroom.story.SubmitStory;
import id.pendopo.newsroom.story.WithdrawStory;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Every act on a story. What is refused comes back with what was typed. */
@Controller
class StoryActController {
    private final SubmitStory submit;
    private final AssignStory assign;
    private final ReturnStory giveBack;
    private final ApproveStory approve;
    private final ScheduleStory schedule;
    private final PublishStory publish;
    private final WithdrawStory withdraw;
    private final ActAnswers answers;
    private final Recipients people;

    StoryActController(
            SubmitStory submit,
            AssignStory assign,
            ReturnStory giveBack,
            ApproveStory approve,
            ScheduleStory schedule,
            PublishStory publish,
            WithdrawStory withdraw,
            ActAnswers answers,
            Recipients people) {
        this.submit = submit;
        this.assign = assign;
        this.giveBack = giveBack;
        this.approve = approve;
        this.schedule = schedule;
        this.publish = publish;
        this.withdraw = withdraw;
        this.answers = answers;
        this.people = people;
    }

    @Needs(NewsroomPermission.WRITE)
    @PostMapping("/kerja/berita/{id}/ajukan")
    ModelAndView submit(City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        Story story = answers.to(city, id, actor, NewsroomPermission.WRITE);
        var form = new StoryForm(request);
        return answers.of(
                submit.submit(story.id(), form.seen(), actor), "submit", city, actor, request);
    }

    @Needs(NewsroomPermission.REVIEW)
    @PostMapping("/kerja/berita/{id}/tugaskan")
    ModelAndView assign(City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        Story story = answers.to(city, id, actor, NewsroomPermission.REVIEW);
        var form = new StoryForm(request);
        Person to =
                people.whoMay(NewsroomPermission.REVIEW, story.scope()).stream()
                        .filter(p -> p.id().toString().equals(form.text("kepada")))
                        .findFirst()
                        .map(p -> new Person(p.id().value(), p.name()))
                        .orElse(Person.of(actor));
        Optional<Instant> due = ActAnswers.moment(form.text("tenggat"), city);
        return answers.of(
                assign.assign(story.id(), form.seen(), to, due, actor),
                "assign",
                city,
                actor,
                request);
    }

    @Needs(NewsroomPermission.REVIEW)
    @PostMapping("/kerja/berita/{id}/kembalikan")
    ModelAndView giveBack(
            City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        Story story = answers.to(city, id, actor, NewsroomPermission.REVIEW);
        var form = new StoryForm(request);
        return answers.of(
                giveBack.giveBack(story.id(), form.seen(), form.text("alasan"), actor),
                "return",
                city,
                actor,
                request);
    }

    @Needs(NewsroomPermission.REVIEW)
    @PostMapping("/kerja/berita/{id}/setujui")
    ModelAndView approve(
            City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        Story story = answers.to(city, id, actor, NewsroomPermission.REVIEW);
        var form = new StoryForm(request);
        return answers.of(
                approve.approve(story.id(), form.seen(), actor), "approve", city, actor, request);
    }

    @Needs(NewsroomPermission.PUBLISH)
    @PostMapping("/kerja/berita/{id}/jadwalkan")
    ModelAndView schedule(
            City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        Story story = answers.to(city, id, actor, NewsroomPermission.PUBLISH);
        var form = new StoryForm(request);
        Instant at = ActAnswers.moment(form.text("saat"), city).orElse(Instant.EPOCH);
        return answers.of(
                schedule.schedule(story.id(), form.seen(), at, form.text("paksa"), actor),
                "schedule",
                city,
                actor,
                request);
    }

    @Needs(NewsroomPermission.PUBLISH)
    @PostMapping("/kerja/berita/{id}/batal-jadwal")
    ModelAndView unschedule(
            City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        Story story = answers.to(city, id, actor, NewsroomPermission.PUBLISH);
        var form = new StoryForm(request);
        return answers.of(
                schedule.unschedule(story.id(), form.seen(), actor),
                "unschedule",
                city,
                actor,
                request);
    }

    @Needs(NewsroomPermission.PUBLISH)
    @PostMapping("/kerja/berita/{id}/terbitkan")
    ModelAndView publish(
            City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        Story story = answers.to(city, id, actor, NewsroomPermission.PUBLISH);
        var form = new StoryForm(request);
        return answers.of(
                publish.publish(story.id(), form.seen(), form.text("paksa"), actor),
                "publish",
                city,
                actor,
                request);
    }

    @Needs(NewsroomPermission.PUBLISH)
    @PostMapping("/kerja/berita/{id}/tarik")
    ModelAndView withdraw(
            City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        Story story = answers.to(city, id, actor, NewsroomPermission.PUBLISH);
        var form = new StoryForm(request);
        return answers.of(
                withdraw.withdraw(story.id(), form.seen(), form.text("alasan"), actor),
                "withdraw",
                city,
                actor,
                request);
    }
}
