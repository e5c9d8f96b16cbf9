package id.pendopo.assessment.audit;

import id.pendopo.assessment.GateResult;
import id.pendopo.assessment.ItemKind;
import id.pendopo.assessment.ItemScore;
import id.pendopo.assessment.Label;
import id.pendopo.assessment.Node;
import id.pendopo.assessment.Repair;
import id.pendopo.observatory.SiteSeen;
import id.pendopo.platform.web.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything an audit knows, as JSON; its form is described in docs/audit.md. What is not known is
 * null, never left out.
 */
final class JsonReport {
    /** Raised when a field goes or changes its meaning. */
    private static final int FORM = 1;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Texts texts;
    private final SeenJson seen;
    private final FactsJson facts;

    JsonReport(Texts texts) {
        this.texts = texts;
        this.seen = new SeenJson(texts);
        this.facts = new FactsJson(seen);
    }

    String write(List<Judged> sites) {
        long read = sites.stream().filter(j -> j.seen().read()).count();
        var out = new LinkedHashMap<String, @Nullable Object>();
        out.put("form", FORM);
        out.put("language", texts.locale().getLanguage());
        out.put("audited", sites.size());
        out.put("read", read);
        out.put("sites", sites.stream().map(this::site).toList());
        return JSON.writeValueAsString(out);
    }

    private Map<String, @Nullable Object> site(Judged judged) {
        SiteSeen site = judged.seen();
        var card = judged.card();
        var out = new LinkedHashMap<String, @Nullable Object>();
        out.put("address", site.address().toString());
        out.put("home", site.home().toString());
        out.put("startedAt", site.startedAt().toString());
        out.put("endedAt", site.endedAt().toString());
        out.put("zone", site.zone().getId());
        out.put("read", site.read());
        out.put("homeOutcome", site.homeOutcome());
        out.put("rubric", map("id", card.rubric().id(), "version", card.rubric().version()));
        out.put("score", site.read() ? card.score().orElse(null) : null);
        out.put("uncapped", site.read() ? card.uncapped().orElse(null) : null);
        out.put("grade", site.read() ? card.band().map(b -> b.id()).orElse(null) : null);
        out.put(
                "gradeTitle",
                site.read() ? card.band().map(b -> title(b.title())).orElse(null) : null);
        out.put("coverage", card.coverage());
        out.put("ranked", card.ranked());
        out.put("facts", facts.write(judged));
        out.put(
                "repairs",
                site.read() ? judged.repairs().stream().map(this::repair).toList() : List.of());
        out.put("gates", card.gates().stream().map(this::gate).toList());
        out.put("aspects", aspects(judged));
        out.put("measurements", site.measurements().stream().map(seen::measurement).toList());
        out.put("items", site.items().stream().map(SeenJson::item).toList());
        out.put("pages", site.pages().stream().map(SeenJson::page).toList());
        return out;
    }

    private String title(Label label) {
        return label.in(texts.locale().getLanguage());
    }

    private Map<String, @Nullable Object> repair(Repair repair) {
        return map(
                "id", repair.id(),
                "title", title(repair.title()),
                "gate", repair.gate(),
                "gain", repair.gain(),
                "findings", repair.findings().stream().map(seen::finding).toList());
    }

    private Map<String, @Nullable Object> gate(GateResult gate) {
        return switch (gate) {
            case GateResult.Passed(var id, var measurement, var value) ->
                    map("id", id, "state", "passed", "value", value, "cap", null, "why", null);
            case GateResult.Failed failed ->
                    map(
                            "id", failed.gate(),
                            "state", "failed",
                            "value", failed.value(),
                            "cap", failed.cap(),
                            "why", null);
            case GateResult.Unknown(var id, var why) ->
                    map(
                            "id",
                            id,
                            "state",
                            "unknown",
                            "value",
                            null,
                            "cap",
                            null,
                            "why",
                            why.map(SeenJson::code).orElse(null));
        };
    }

    private List<Map<String, @Nullable Object>> aspects(Judged judged) {
        Map<String, ItemScore> scores =
                judged.card().items().stream()
                        .collect(Collectors.toMap(ItemScore::item, Function.identity()));
        return judged.rubric().aspects().stream()
                .map(aspect ->
                        map(
                                "id", aspect.id(),
                                "title", title(aspect.title()),
                                "items",
                                        aspect.items()
                                                .flatMap(item ->
                                                        Stream.ofNullable(scores.get(item.id()))
                                                                .map(s -> item(item, s)))
                                                .toList()))
                .toList();
    }

    private Map<String, @Nullable Object> item(Node.Item item, ItemScore score) {
        @Nullable Object indicator =
                item.kind() instanceof ItemKind.Automatic a ? a.indicator().toString() : null;
        @Nullable Object why =
                score instanceof ItemScore.Open open
                        ? open.why().map(SeenJson::code).orElse(null)
                        : null;
        @Nullable Object value =
                score instanceof ItemScore.Measured measured ? measured.value() : null;
        return map(
                "id",
                item.id(),
                "title",
                title(item.title()),
                "indicator",
                indicator,
                "weight",
                score.weight(),
                "counts",
                score.counts(),
                "value",
                value,
                "points",
                score.counts() ? score.weight() * score.earned() : null,
                "why",
                why);
    }

    /** Names and values in turn; a value may be null. */
    static Map<String, @Nullable Object> map(@Nullable Object... pairs) {
        var out = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            out.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return out;
    }
}
