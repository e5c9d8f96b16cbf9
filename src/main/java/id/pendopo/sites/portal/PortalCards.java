package id.pendopo.sites.portal;

import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Unit;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.platform.web.Texts;
import id.pendopo.sites.Sites;
import id.pendopo.sites.unit.StoryCard;
import id.pendopo.sites.unit.StoryCards;
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

    StoryCard card(PublishedStory story, CityRegister register, Texts texts) {
        StoryCard card = cards.card(story, register.city(), texts);
        String unit = story.unit().flatMap(register::unit).map(Unit::name).orElse("");
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
                unit.isEmpty() || card.note().isEmpty()
                        ? unit + card.note()
                        : unit + " · " + card.note());
    }
}
