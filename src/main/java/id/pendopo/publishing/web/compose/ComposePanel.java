package id.pendopo.publishing.web.compose;

import id.pendopo.directory.City;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryPanel;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Scope;
import id.pendopo.publishing.PublishingPermission;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way from a public story to its posts, on the story's page. */
@Component
class ComposePanel implements StoryPanel {
    private final Newsroom newsroom;

    ComposePanel(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Section> of(City city, StoryId story, Actor reader) {
        return newsroom.published(story)
                .filter(s -> s.city().equals(city.code()) && s.withdrawal().isEmpty())
                .filter(s -> mayWrite(s, reader))
                .map(s ->
                        new Section(
                                "publishing/composepanel",
                                new ComposePanelPage("/kerja/berita/" + s.id() + "/unggahan")));
    }

    private static boolean mayWrite(PublishedStory story, Actor reader) {
        return story.unit()
                .map(unit ->
                        reader.may(
                                PublishingPermission.POST,
                                Scope.unit(story.city().value(), unit.value())))
                .orElseGet(() -> reader.mayAnywhere(PublishingPermission.POST));
    }
}
