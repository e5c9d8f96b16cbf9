package id.pendopo.newsroom.card;

import id.pendopo.newsroom.AssetId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a card says, field by field, whatever its size: the card can be drawn from it again.
 *
 * @param texts under the names of the fields; {@code source} is one of every card's
 * @param rows lines with their columns
 * @param photos what of which picture
 */
public record CardContent(
        Map<String, String> texts,
        Map<String, List<List<String>>> rows,
        Map<String, Photo> photos) {
    /** The name of the field that says where the facts come from. */
    public static final String SOURCE = "source";

    public CardContent {
        texts = new LinkedHashMap<>(texts);
        rows = new LinkedHashMap<>(rows);
        photos = new LinkedHashMap<>(photos);
    }

    /**
     * A picture of the library in a card.
     *
     * @param x of what must stay in sight when the picture is cut, from 0 left to 1 right
     * @param y from 0 above to 1 below
     */
    public record Photo(AssetId asset, double x, double y) {
        public Photo {
            x = Math.clamp(x, 0, 1);
            y = Math.clamp(y, 0, 1);
        }
    }

    public static CardContent empty() {
        return new CardContent(Map.of(), Map.of(), Map.of());
    }

    public String text(String field) {
        return texts.getOrDefault(field, "");
    }

    public List<List<String>> rows(String field) {
        return rows.getOrDefault(field, List.of());
    }
}
