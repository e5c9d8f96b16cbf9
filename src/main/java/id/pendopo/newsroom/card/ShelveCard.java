package id.pendopo.newsroom.card;

import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetDescription;
import id.pendopo.newsroom.AssetOwner;
import id.pendopo.newsroom.AssetPeople;
import id.pendopo.newsroom.AssetRights;
import id.pendopo.newsroom.AssetTaking;
import id.pendopo.newsroom.Assets;
import id.pendopo.newsroom.FileRefusal;
import id.pendopo.newsroom.asset.DescribeAsset;
import id.pendopo.newsroom.card.template.Template;
import id.pendopo.newsroom.story.Story;
import id.pendopo.platform.access.Actor;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Puts a card into the media library, a picture for each size, described from the card's own facts.
 * The same card a second time is the same picture.
 */
@Component
public class ShelveCard {
    private final Assets library;
    private final DescribeAsset describe;
    private final CardRepository cards;
    private final DrawStoryCard draw;
    private final InstantSource clock;

    ShelveCard(
            Assets library,
            DescribeAsset describe,
            CardRepository cards,
            DrawStoryCard draw,
            InstantSource clock) {
        this.library = library;
        this.describe = describe;
        this.cards = cards;
        this.draw = draw;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Shelved {
        record Done(List<CardPicture> pictures) implements Shelved {}

        /** The library took none of it, or not all. */
        record Refused(FileRefusal why) implements Shelved {}
    }

    public Shelved shelve(
            Story story, Card card, Template template, Set<CardSize> sizes, Actor by) {
        var owner = new AssetOwner(story.city(), story.unit());
        AssetDescription words = words(story, card, template);
        var pictures = new ArrayList<CardPicture>();
        for (CardSize size : new TreeSet<>(sizes)) {
            // PNG, so that the letters are packed once only: the library makes JPEG of it.
            byte[] file = draw.draw(story, template, card.content(), card.dated(), size).png();
            String name = "kartu-%s-%s.png".formatted(template.id(), size.word());
            switch (library.take(owner, name, file, by)) {
                case AssetTaking.Refused(var why) -> {
                    return new Shelved.Refused(why);
                }
                case AssetTaking.Taken taken -> {
                    Asset asset = taken.asset();
                    // What people wrote about a picture they know stays.
                    if (asset.words().alt().isBlank()) {
                        describe.describe(asset.id(), asset.version(), words, by);
                    }
                    var picture = new CardPicture(card.id(), size, asset.id(), card.version());
                    cards.keep(picture, clock.instant());
                    pictures.add(picture);
                }
            }
        }
        return new Shelved.Done(pictures);
    }

    /** A card is as free as the least free of its photos, and shows whom they show. */
    private AssetDescription words(Story story, Card card, Template template) {
        List<AssetDescription> photos =
                library
                        .assets(
                                card.content().photos().values().stream()
                                        .map(CardContent.Photo::asset)
                                        .toList())
                        .values()
                        .stream()
                        .map(Asset::words)
                        .toList();
        return new AssetDescription(
                draw.alt(story, template, card.content(), card.dated()),
                joined(
                        photos.stream().map(AssetDescription::credit).toList(),
                        story.manuscript().credit()),
                rights(photos),
                card.content().text(CardContent.SOURCE),
                people(photos),
                joined(photos.stream().map(AssetDescription::consent).toList(), ""));
    }

    private static String joined(List<String> said, String otherwise) {
        String all =
                said.stream()
                        .filter(s -> !s.isBlank())
                        .distinct()
                        .collect(Collectors.joining(", "));
        return all.isEmpty() ? otherwise : all;
    }

    private static AssetRights rights(List<AssetDescription> photos) {
        for (AssetRights least :
                List.of(AssetRights.UNSAID, AssetRights.PERMITTED, AssetRights.OPEN)) {
            if (photos.stream().anyMatch(p -> p.rights() == least)) {
                return least;
            }
        }
        return AssetRights.OWN;
    }

    private static AssetPeople people(List<AssetDescription> photos) {
        for (AssetPeople most :
                List.of(AssetPeople.CHILDREN, AssetPeople.UNSAID, AssetPeople.PEOPLE)) {
            if (photos.stream().anyMatch(p -> p.people() == most)) {
                return most;
            }
        }
        return AssetPeople.NOBODY;
    }
}
