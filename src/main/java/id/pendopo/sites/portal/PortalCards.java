package id.pendopo.sites.portal;

import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Unit;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.platform.web.Texts;
import id.pendopo.sites.FollowedItem;
import id.pendopo.sites.Sites;
import id.pendopo.sites.unit.StoryCard;
import id.pendopo.sites.unit.StoryCards;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Stories of all units as the portal lists them: with whose they are, leading to their sites. */
@Component
class PortalCards {
    private final StoryCards cards;
    private final Sites sites;

    PortalCards(StoryCards cards, Sites sites) {
        this.cards = cards;
        this.sites = sites;
    }

    /** The stories in their order. */
    List<StoryCard> cards(List<PublishedStory> stories, CityRegister register, Texts texts) {
        List<StoryCard> own = cards.cards(stories, register.city(), texts);
        return IntStream.range(0, stories.size())
                .mapToObj(i -> card(stories.get(i), own.get(i), register))
                .toList();
    }

    private StoryCard card(PublishedStory story, StoryCard card, CityRegister register) {
        String unit = story.unit().flatMap(register::unit).map(Unit::name).orElse("");
        String between = unit.isEmpty() || card.note().isEmpty() ? "" : " · ";
        return new StoryCard(
                card.title(),
                unit.isEmpty() ? card.href() : sites.address(story).toString(),
                card.date(),
                card.day(),
                card.summary(),
                card.picture(),
                card.progress(),
                card.video(),
                card.sample(),
                unit + between + card.note());
    }

    /** The newest of the stories and of what followed sites brought, which lead there. */
    List<StoryCard> newest(
            List<PublishedStory> stories,
            List<FollowedItem> followed,
            int most,
            CityRegister register,
            Texts texts) {
        List<StoryCard> own = cards(stories, register, texts);
        return Stream.concat(
                        IntStream.range(0, stories.size())
                                .mapToObj(i -> Map.entry(stories.get(i).publishedAt(), own.get(i))),
                        followed.stream()
                                .map(f -> Map.entry(f.publishedAt(), card(f, register, texts))))
                .sorted(Map.Entry.<Instant, StoryCard>comparingByKey().reversed())
                .limit(most)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What followed sites brought, in its order. */
    static List<StoryCard> away(List<FollowedItem> items, CityRegister register, Texts texts) {
        return items.stream().map(i -> card(i, register, texts)).toList();
    }

    private static StoryCard card(FollowedItem item, CityRegister register, Texts texts) {
        LocalDate day = LocalDate.ofInstant(item.publishedAt(), register.city().zone());
        String unit = register.unit(item.unit()).map(Unit::name).orElse("");
        return new StoryCard(
                item.title(),
                item.link().toString(),
                texts.date(day),
                day.toString(),
                item.summary(),
                Optional.empty(),
                -1,
                false,
                false,
                texts.of("sites.portal.away", unit, item.link().getHost())
                        + item.territory()
                                .map(code -> Areas.name(register, code))
                                .filter(name -> !name.isEmpty())
                                .map(name -> " · " + texts.of("sites.portal.guessed", name))
                                .orElse(""));
    }
}
