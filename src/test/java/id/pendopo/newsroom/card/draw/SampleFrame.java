package id.pendopo.newsroom.card.draw;

import id.pendopo.directory.BrandColour;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.territory.Outlines;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.card.sample.CardSamples;
import id.pendopo.newsroom.card.sample.SamplePhoto;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What a card gets besides its facts, for tests: a unit with a long name, a real map. */
public final class SampleFrame {
    static final String KELURAHAN = "35.73.02.1004";

    private static final CityMap MAP = CityMap.of(Outlines.of(new CityCode("35.73")).orElseThrow());
    private static final Map<AssetId, BufferedImage> PHOTOS =
            Map.of(
                    CardSamples.PHOTO,
                    SamplePhoto.drawn(1),
                    CardSamples.OTHER_PHOTO,
                    SamplePhoto.drawn(2));

    private SampleFrame() {}

    static CardFrame of(String unit, BrandColour colour) {
        return new CardFrame(
                unit,
                "Kota Contoh",
                colour,
                LocalDate.of(2026, 11, 22),
                MAP,
                id -> Optional.ofNullable(PHOTOS.get(id)),
                words());
    }

    static CardFrame usual() {
        return of(
                "Dinas Pekerjaan Umum, Penataan Ruang, Perumahan dan Kawasan Permukiman",
                BrandColour.DEFAULT);
    }

    private static CardWords words() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/newsroom-card");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return CardWords.of(messages);
    }
}
