package id.pendopo.insight.map;

import id.pendopo.insight.board.BoardPage;
import id.pendopo.platform.web.Texts;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Outlines of areas with the score of the unit that governs each; larger outlines left out. */
final class ScoredOutlines {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Texts texts;

    ScoredOutlines(Texts texts) {
        this.texts = texts;
    }

    /**
     * @param outlines a GeoJSON FeatureCollection whose features carry the territory's code as id
     */
    String of(String outlines, List<AreaMap.Area> areas) {
        Map<String, AreaMap.Area> byCode =
                areas.stream()
                        .collect(Collectors.toMap(a -> a.territory().code(), Function.identity()));
        ObjectNode answer = JSON.createObjectNode().put("type", "FeatureCollection");
        ArrayNode features = answer.putArray("features");
        for (JsonNode feature : JSON.readTree(outlines).path("features")) {
            AreaMap.Area area = byCode.get(feature.path("id").asString());
            if (area != null) {
                ObjectNode drawn = features.addObject();
                drawn.put("type", "Feature").put("id", area.territory().code());
                describe(drawn.putObject("properties"), area);
                drawn.set("geometry", feature.path("geometry"));
            }
        }
        return JSON.writeValueAsString(answer);
    }

    private void describe(ObjectNode properties, AreaMap.Area area) {
        properties.put("code", area.territory().code()).put("name", area.territory().name());
        if (area.row().isEmpty()) {
            properties.put("tone", "neutral").put("text", texts.of("insight.map.no-unit"));
            return;
        }
        BoardPage.Row row = area.row().get();
        properties.put("unit", row.name()).put("href", row.href()).put("tone", row.tone().css());
        Double score = row.score();
        if (score == null) {
            properties.put("text", texts.of("insight.map.unjudged"));
        } else {
            properties.put("score", score).put("grade", row.grade());
            properties.put(
                    "text",
                    texts.of("insight.map.text", texts.number(score, 1), row.grade(), row.pulse()));
        }
    }
}
