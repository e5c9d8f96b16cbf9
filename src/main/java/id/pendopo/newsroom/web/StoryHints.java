package id.pendopo.newsroom.web;

import id.pendopo.directory.City;
import id.pendopo.newsroom.advice.Level;
import id.pendopo.newsroom.advice.StoryAdvice;
import id.pendopo.newsroom.advice.Writing;
import id.pendopo.newsroom.clean.PlainText;
import id.pendopo.newsroom.story.Manuscript;
import id.pendopo.newsroom.story.Story;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Tone;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The writing help on the page of a story. */
@Component
class StoryHints {
    private final StoryAdvice advice;

    StoryHints(StoryAdvice advice) {
        this.advice = advice;
    }

    /** The most urgent first. */
    List<StoryPage.Advice> on(Story story, City city, Texts t) {
        Manuscript text = story.manuscript();
        var writing =
                new Writing(
                        text.kind(),
                        text.title(),
                        text.summary(),
                        PlainText.of(text.body()),
                        text.facts(),
                        text.pictures().size(),
                        false,
                        Set.of());
        return advice.advise(city.code(), writing, List.of()).hints().stream()
                .map(hint ->
                        new StoryPage.Advice(
                                tone(hint.level()),
                                t.of(hint.remark().key(), hint.arguments()),
                                t.of(hint.remark().key() + ".mend", hint.arguments())))
                .toList();
    }

    private static Tone tone(Level level) {
        return switch (level) {
            case MUST -> Tone.BAD;
            case SHOULD -> Tone.WARN;
            case NOTE -> Tone.INFO;
        };
    }
}
