package id.pendopo.newsroom.web;

import id.pendopo.directory.City;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.story.Acted;
import id.pendopo.newsroom.story.AskUnit;
import id.pendopo.newsroom.story.CommentOnStory;
import id.pendopo.newsroom.story.Story;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.ShellFactory;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Remarks on a story, and questions to its unit. */
@Controller
class StoryTalkController {
    private final CommentOnStory comment;
    private final AskUnit ask;
    private final ActAnswers answers;
    private final DeskPages pages;
    private final ShellFactory shells;

    StoryTalkController(
            CommentOnStory comment,
            AskUnit ask,
            ActAnswers answers,
            DeskPages pages,
            ShellFactory shells) {
        this.comment = comment;
        this.ask = ask;
        this.answers = answers;
        this.pages = pages;
        this.shells = shells;
    }

    @Needs({NewsroomPermission.WRITE, NewsroomPermission.REVIEW})
    @PostMapping("/kerja/berita/{id}/catatan")
    ModelAndView say(City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        Story story = answers.to(city, id, actor, NewsroomPermission.VIEW);
        var form = new StoryForm(request);
        Texts t = shells.texts(request);
        return switch (comment.say(story.id(), form.text("catatan"), form.text("kutipan"), actor)) {
            case CommentOnStory.Outcome.Said said ->
                    answers.of(new Acted.Done(story), "comment", city, actor, request);
            case CommentOnStory.Outcome.NoWords none ->
                    wrong(story, city, actor, t, "catatan", "newsroom.comment.empty", form);
            case CommentOnStory.Outcome.NoSuchPassage none ->
                    wrong(story, city, actor, t, "kutipan", "newsroom.comment.lost", form);
        };
    }

    private ModelAndView wrong(
            Story story,
            City city,
            Actor actor,
            Texts t,
            String field,
            String message,
            StoryForm form) {
        return pages.of(
                story,
                city,
                actor,
                t,
                new Faults(List.of(new Fault(field, t.of(message)))),
                Map.of("catatan", form.text("catatan"), "kutipan", form.text("kutipan")));
    }

    @Needs({NewsroomPermission.WRITE, NewsroomPermission.REVIEW})
    @PostMapping("/kerja/berita/{id}/catatan/{remark}/selesai")
    String settle(City city, Actor actor, @PathVariable UUID id, @PathVariable UUID remark) {
        Story story = answers.to(city, id, actor, NewsroomPermission.VIEW);
        comment.settle(story.id(), remark, actor);
        return "redirect:" + StoryDoor.home(story) + "#catatan";
    }

    @Needs(NewsroomPermission.REVIEW)
    @PostMapping("/kerja/berita/{id}/tanya")
    ModelAndView ask(City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        Story story = answers.to(city, id, actor, NewsroomPermission.REVIEW);
        return answers.of(
                ask.ask(story.id(), new StoryForm(request).text("pertanyaan"), actor),
                "ask",
                city,
                actor,
                request);
    }

    @Needs(NewsroomPermission.FACT_CHECK)
    @PostMapping("/kerja/berita/{id}/periksa/{check}")
    ModelAndView answer(
            City city,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID check,
            HttpServletRequest request) {
        Story story = answers.to(city, id, actor, NewsroomPermission.FACT_CHECK);
        var form = new StoryForm(request);
        return answers.of(
                ask.answer(
                        story.id(),
                        check,
                        form.text("benar").equals("ya"),
                        form.text("jawaban"),
                        actor),
                "answer",
                city,
                actor,
                request);
    }
}
