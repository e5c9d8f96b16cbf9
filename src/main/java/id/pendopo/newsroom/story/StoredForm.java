package id.pendopo.newsroom.story;

import id.pendopo.newsroom.Place;
import id.pendopo.newsroom.PublishedPicture;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Manuscripts, places and pictures as JSON in the database. */
public final class StoredForm {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<PublishedPicture>> PICTURES = new TypeReference<>() {};

    private StoredForm() {}

    public static String of(Manuscript manuscript) {
        return JSON.writeValueAsString(manuscript);
    }

    public static String of(Place place) {
        return JSON.writeValueAsString(place);
    }

    public static String of(List<PublishedPicture> pictures) {
        return JSON.writeValueAsString(pictures);
    }

    public static Manuscript manuscript(String json) {
        return JSON.readValue(json, Manuscript.class);
    }

    public static Place place(String json) {
        return JSON.readValue(json, Place.class);
    }

    public static List<PublishedPicture> pictures(String json) {
        return JSON.readValue(json, PICTURES);
    }
}
