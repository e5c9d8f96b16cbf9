package id.pendopo.sites.portal;

import id.pendopo.directory.CityRegister;
import id.pendopo.newsroom.Place;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.platform.web.Texts;
import id.pendopo.sites.FollowedItem;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws areas with how much work is done there, and a point for each work whose place is known. */
final class WorkMap {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int KELURAHAN_FORM = 9;

    private final CityRegister register;
    private final Texts texts;

    WorkMap(CityRegister register, Texts texts) {
        this.register = register;
        this.texts = texts;
    }

    /**
     * @param outlines a GeoJSON FeatureCollection whose features carry the territory's code as id
     * @param followed news of sites elsewhere with the place their words name
     */
    String of(String outlines, List<PublishedStory> stories, List<FollowedItem> followed) {
        Map<String, Long> byArea =
                counted(stories.stream().flatMap(s -> s.place().territory().stream()));
        Map<String, Long> news = counted(followed.stream().flatMap(f -> f.territory().stream()));
        ObjectNode answer = JSON.createObjectNode().put("type", "FeatureCollection");
        ArrayNode features = answer.putArray("features");
        for (JsonNode feature : JSON.readTree(outlines).path("features")) {
            String code = feature.path("id").asString();
            if (code.length() > KELURAHAN_FORM && register.territory(code).isPresent()) {
                ObjectNode drawn = features.addObject().put("type", "Feature").put("id", code);
                area(
                        drawn.putObject("properties"),
                        code,
                        byArea.getOrDefault(code, 0L),
                        news.getOrDefault(code, 0L));
                drawn.set("geometry", feature.path("geometry"));
            }
        }
        stories.forEach(s -> point(features, s));
        return JSON.writeValueAsString(answer);
    }

    private static Map<String, Long> counted(Stream<String> codes) {
        return codes.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private void area(ObjectNode properties, String code, long works, long news) {
        properties.put("name", Areas.name(register, code));
        properties.put("tone", works + news > 0 ? "info" : "neutral");
        properties.put(
                "text",
                news > 0
                        ? texts.of("sites.work.count.away", works, news)
                        : texts.of("sites.work.count", works));
        if (works + news > 0) {
            properties.put("href", WorkMapController.PATH + "?wilayah=" + code + "#daftar");
        }
    }

    private static void point(ArrayNode features, PublishedStory story) {
        Place place = story.place();
        if (place.latitude().isEmpty() || place.longitude().isEmpty()) {
            return;
        }
        ObjectNode drawn = features.addObject().put("type", "Feature");
        ObjectNode properties = drawn.putObject("properties");
        properties.put("name", story.title()).put("tone", "warn");
        properties.put(
                "text",
                story.progress().map(p -> p + "%").orElse("")
                        + (place.name().isEmpty() ? "" : " " + place.name()));
        ObjectNode geometry = drawn.putObject("geometry").put("type", "Point");
        geometry.putArray("coordinates").add(place.longitude().get()).add(place.latitude().get());
    }
}
