package id.pendopo.newsroom.web;

import id.pendopo.directory.City;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.story.Story;
import id.pendopo.newsroom.story.StoryRepository;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.error.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Stories of the request's city that the actor may see. Others are as if they did not exist. */
@Component
class StoryDoor {
    private final StoryRepository stories;

    StoryDoor(StoryRepository stories) {
        this.stories = stories;
    }

    Story toSee(City city, UUID id, Actor actor) {
        return to(city, id, actor, NewsroomPermission.VIEW);
    }

    Story to(City city, UUID id, Actor actor, String permission) {
        Story story =
                stories.find(new StoryId(id))
                        .filter(s -> s.city().equals(city.code()))
                        .orElseThrow(
                                () -> new NotFound("Story %s of %s".formatted(id, city.code())));
        actor.demand(permission, story.scope());
        return story;
    }

    static String home(Story story) {
        return "/kerja/berita/" + story.id();
    }
}
