package id.pendopo.sites.twin.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.Unit;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.fixture.RawClient;
import id.pendopo.fixture.Stories;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.sites.twin.TwinCity;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PendopoIT
@TestPropertySource(properties = "pendopo.platform.web.limits.on=false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicApiIT {
    private static final Instant LONG_AGO = Instant.parse("2022-01-01T00:00:00Z");

    @Autowired private ApplicationContext context;
    @Autowired private JsonMapper json;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @LocalServerPort private int port;
    private TwinCity city;
    private Unit unit;

    @BeforeAll
    void begin() {
        city = new TwinCity(context, port);
        unit = city.department(7);
    }

    @Test
    void the_description_names_every_address_with_its_parameters_and_no_other() {
        var handled = new TreeMap<String, Set<String>>();
        mappings.getHandlerMethods()
                .forEach((info, method) -> {
                    if (method.getBeanType() == PublicApi.class) {
                        info.getPatternValues().forEach(p -> handled.put(p, queries(method)));
                    }
                });
        handled.remove("/api/v1/openapi.json");
        var described = new TreeMap<String, Set<String>>();
        description().get("paths").forEachEntry((path, item) -> described.put(path, queries(item)));

        assertThat(described).isEqualTo(handled);
    }

    @Test
    void every_answer_has_the_form_that_is_described() {
        StoryId story = city.publish(Stories.news(unit, "Bentuk jawaban"));
        city.withdraw(unit, story, Instant.now(), "Untuk diuji.");
        city.publish(Stories.news(unit, "Bentuk lain"));
        JsonNode description = description();

        description
                .get("paths")
                .forEachEntry((path, item) -> {
                    String asked = path.replace("{id}", story.toString());
                    JsonNode schema =
                            item.at("/get/responses/200/content/application~1json/schema");
                    assertThat(new SchemaFaults(description).of(schema, read(asked)))
                            .as(path)
                            .isEmpty();
                });
        assertThat(read("/api/v1/stories/" + story).at("/withdrawal/reason").asString())
                .isEqualTo("Untuk diuji.");
    }

    @Test
    void a_list_is_read_to_its_end_by_following_next() {
        Unit busy = city.department(8);
        for (int i = 0; i < 5; i++) {
            city.publish(
                    Stories.of(
                            busy, StoryKind.NEWS, "Api " + i, LONG_AGO.plus(Duration.ofDays(i))));
        }
        var titles = new ArrayList<String>();
        String path = "/api/v1/stories?unit=" + busy.slug() + "&kind=news&limit=2";
        while (!path.isEmpty()) {
            JsonNode page = read(path);
            page.get("items").forEach(item -> titles.add(item.get("title").asString()));
            path = page.has("next") ? local(page.get("next").asString()) : "";
        }

        assertThat(titles).containsExactly("Api 4", "Api 3", "Api 2", "Api 1", "Api 0");
    }

    @Test
    void any_page_of_anybody_may_read_and_ask_whether_it_is_new() {
        RawClient.Answer first = ask("/api/v1/stories", "Origin: https://lain.example");

        assertThat(first.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(first.header("Content-Type")).startsWith("application/json");
        assertThat(ask("/api/v1/stories", "If-None-Match: " + first.header("ETag")).status())
                .isEqualTo(304);
    }

    @Test
    void what_is_not_there_is_told_as_a_problem() {
        for (String path :
                List.of(
                        "/api/v1/stories?unit=tidak-ada",
                        "/api/v1/stories?kind=draft",
                        "/api/v1/stories/" + UUID.randomUUID())) {
            RawClient.Answer answer = ask(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
    }

    private static Set<String> queries(HandlerMethod method) {
        var names = new TreeSet<String>();
        Arrays.stream(method.getMethodParameters())
                .filter(p -> p.hasParameterAnnotation(RequestParam.class))
                .map(MethodParameter::getParameter)
                .forEach(p -> names.add(p.getName()));
        return names;
    }

    private static Set<String> queries(JsonNode item) {
        var names = new TreeSet<String>();
        item.at("/get/parameters")
                .forEach(p -> {
                    if (p.get("in").asString().equals("query")) {
                        names.add(p.get("name").asString());
                    }
                });
        return names;
    }

    private JsonNode description() {
        return read("/api/v1/openapi.json");
    }

    private JsonNode read(String path) {
        RawClient.Answer answer = ask(path);
        assertThat(answer.status()).as(path + answer.text()).isEqualTo(200);
        return json.readTree(answer.text());
    }

    private RawClient.Answer ask(String path, String... headers) {
        return city.get(city.portal(), path, headers);
    }

    private static String local(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    /** The part of JSON Schema that the description uses; members it does not name are faults. */
    private record SchemaFaults(JsonNode description) {
        private static final Map<String, String> TYPES =
                Map.of(
                        "string", "STRING",
                        "boolean", "BOOLEAN",
                        "array", "ARRAY",
                        "object", "OBJECT",
                        "number", "NUMBER",
                        "integer", "NUMBER");

        List<String> of(JsonNode schema, JsonNode value) {
            var faults = new ArrayList<String>();
            check("$", schema, value, faults);
            return faults;
        }

        private void check(String at, JsonNode schema, JsonNode value, List<String> faults) {
            if (schema.has("$ref")) {
                String name = schema.get("$ref").asString();
                check(at, description.at(name.substring(1)), value, faults);
                return;
            }
            String type = TYPES.get(schema.get("type").asString());
            if (!value.getNodeType().name().equals(type)) {
                faults.add(at + " is " + value.getNodeType() + ", expected " + type);
            }
            if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(value::equals)) {
                faults.add(at + " is " + value);
            }
            if (value.isArray()) {
                value.forEach(item -> check(at + "[]", schema.get("items"), item, faults));
            }
            if (value.isObject()) {
                schema.get("required")
                        .forEach(name -> {
                            if (!value.has(name.asString())) {
                                faults.add(at + " has no " + name);
                            }
                        });
                value.forEachEntry((name, member) -> {
                    JsonNode known = schema.get("properties").get(name);
                    if (known == null) {
                        faults.add(at + " has " + name + ", which is not described");
                    } else {
                        check(at + "." + name, known, member, faults);
                    }
                });
            }
        }
    }
}
