package id.pendopo.newsroom.card.draw;

import id.pendopo.directory.BrandColour;
import id.pendopo.newsroom.AssetId;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a card is given besides its facts.
 *
 * @param unit whose card it is
 * @param date of the facts
 * @param photos gives the pixels of a picture of the library
 */
public record CardFrame(
        String unit,
        String city,
        BrandColour colour,
        LocalDate date,
        CityMap map,
        Function<AssetId, Optional<BufferedImage>> photos,
        CardWords words) {}
