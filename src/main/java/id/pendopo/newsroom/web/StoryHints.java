package id.pendopo.newsroom.web;

import id.pendopo.directory.City;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.advice.Hint;
import id.pendopo.newsroom.advice.Level;
import id.pendopo.newsroom.advice.Remark;
import id.pendopo.newsroom.story.AdviseOnStory;
import id.pendopo.newsroom.story.Story;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Tone;
import java.util.List;
import org.springframework.stereotype.Component;

/** The writing help on the page of a story. */
@Component
class StoryHints {
    private final AdviseOnStory advice;

    StoryHints(AdviseOnStory advice) {
        this.advice = advice;
    }

    /** The most urgent first. Other sites' stories are compared for who may open them. */
    List<StoryPage.Advice> on(Story story, City city, Actor actor, Texts t) {
        boolean wholeCity = actor.may(NewsroomPermission.VIEW, city.scope());
        return advice.on(story, wholeCity).hints().stream().map(hint -> line(hint, t)).toList();
    }

    private static StoryPage.Advice line(Hint hint, Texts t) {
        String key = hint.remark().key();
        return new StoryPage.Advice(
                tone(hint.level()),
                t.of(key, hint.arguments()),
                t.of(key + ".mend", hint.arguments()),
                hint.level() == Level.MUST,
                hint.remark() == Remark.DUPLICATE ? hint.values().getLast() : "");
    }

    private static Tone tone(Level level) {
        return switch (level) {
            case MUST -> Tone.BAD;
            case SHOULD -> Tone.WARN;
            case NOTE -> Tone.INFO;
        };
    }
}
