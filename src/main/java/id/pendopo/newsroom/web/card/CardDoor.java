package id.pendopo.newsroom.web.card;

import id.pendopo.directory.City;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.card.Card;
import id.pendopo.newsroom.card.CardId;
import id.pendopo.newsroom.card.CardRepository;
import id.pendopo.newsroom.story.Story;
import id.pendopo.newsroom.story.StoryRepository;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.error.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets who may write a story to its cards. */
@Component
class CardDoor {
    private final StoryRepository stories;
    private final CardRepository cards;

    CardDoor(StoryRepository stories, CardRepository cards) {
        this.stories = stories;
        this.cards = cards;
    }

    Story story(City city, UUID id, Actor actor) {
        return story(city, id, actor, NewsroomPermission.WRITE);
    }

    Story story(City city, UUID id, Actor actor, String permission) {
        Story story =
                stories.find(new StoryId(id))
                        .filter(s -> s.city().equals(city.code()))
                        .orElseThrow(
                                () -> new NotFound("Story %s of %s".formatted(id, city.code())));
        actor.demand(permission, story.scope());
        return story;
    }

    /** A card of the story that is there. */
    Card card(Story story, UUID id) {
        return any(story, id, false);
    }

    /** A card of the story, removed or not. */
    Card removed(Story story, UUID id) {
        return any(story, id, true);
    }

    private Card any(Story story, UUID id, boolean removedToo) {
        return cards.find(new CardId(id))
                .filter(c -> c.story().equals(story.id()))
                .filter(c -> removedToo || c.removedAt().isEmpty())
                .orElseThrow(() -> new NotFound("Card %s of story %s".formatted(id, story.id())));
    }

    static String home(Story story) {
        return "/kerja/berita/" + story.id() + "/kartu";
    }
}
