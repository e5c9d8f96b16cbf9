package id.pendopo.sites.unit;

import id.pendopo.directory.City;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.PictureSources;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.platform.web.Texts;
import id.pendopo.sites.Sites;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Stories as they stand in lists. */
@Component
public class StoryCards {
    private final Pictures pictures;

    public StoryCards(Pictures pictures) {
        this.pictures = pictures;
    }

    /** The stories in their order. */
    public List<StoryCard> cards(List<PublishedStory> stories, City city, Texts texts) {
        Map<AssetId, PictureSources> known = pictures.firsts(stories);
        return stories.stream().map(s -> card(s, city, known, texts)).toList();
    }

    private StoryCard card(
            PublishedStory story, City city, Map<AssetId, PictureSources> known, Texts texts) {
        LocalDate day = LocalDate.ofInstant(story.publishedAt(), city.zone());
        return new StoryCard(
                story.title(),
                Sites.path(story),
                texts.date(day),
                day.toString(),
                story.summary(),
                pictures.first(story, known, texts),
                story.progress().orElse(-1),
                story.kind() == StoryKind.VIDEO || !story.video().isEmpty(),
                story.sample(),
                story.validUntil()
                        .map(until -> texts.of("sites.valid-until", texts.date(until)))
                        .orElse(""));
    }
}
