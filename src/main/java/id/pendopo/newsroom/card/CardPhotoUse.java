package id.pendopo.newsroom.card;

import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.AssetUsage;
import id.pendopo.newsroom.AssetUse;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the media library which cards show one of its pictures. */
@Component
class CardPhotoUse implements AssetUse {
    private final CardRepository cards;

    CardPhotoUse(CardRepository cards) {
        this.cards = cards;
    }

    @Override
    public List<AssetUsage> uses(AssetId asset) {
        return cards.uses(asset);
    }
}
