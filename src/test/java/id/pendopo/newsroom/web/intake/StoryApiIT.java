package id.pendopo.newsroom.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.FormClient;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.Assets;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.newsroom.picture.Photos;
import id.pendopo.newsroom.story.Story;
import id.pendopo.newsroom.story.StoryRepository;
import id.pendopo.newsroom.upload.Boxes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WithPeople
@TestPropertySource(properties = "pendopo.first.city=35.74")
class StoryApiIT {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String STORIES = "/api/v1/stories";
    private static final String PICTURES = "/api/v1/pictures";

    @Autowired private People people;
    @Autowired private Directory directory;
    @Autowired private StoryRepository stories;
    @Autowired private Assets assets;
    @LocalServerPort private int port;
    private Unit unit;
    private String secret;

    /** What a program is answered. */
    private record Answer(int status, String type, String location, JsonNode body) {}

    @BeforeEach
    void a_unit_with_a_key() {
        unit = directory.unit(new CityCode("35.74"), "dinas-pendidikan").orElseThrow();
        secret = key("newsroom.write");
    }

    @Test
    void a_story_with_pictures_of_the_library_reaches_the_desk() {
        String picture = picture("taman.jpg", Photos.camera(900, 600, 6)).path("id").asString();

        Answer made =
                sent(
                        "taman",
                        told(
                                "\"consent\":\"Orang tua murid setuju\",\"pictures\":[{\"id\":\"%s\",\"alt\":\"Taman sekolah\",\"stage\":\"after\"}],\"submit\":true"
                                        .formatted(picture)));

        assertThat(made.status()).as("%s", made.body()).isEqualTo(201);
        Story story = story(made);
        assertThat(made.location()).endsWith("/kerja/berita/" + story.id());
        assertThat(story.status()).isEqualTo(StoryStatus.SUBMITTED);
        assertThat(story.unit()).contains(unit.id());
        assertThat(story.manuscript().pictures())
                .singleElement()
                .satisfies(shown -> {
                    assertThat(shown.asset()).hasToString(picture);
                    assertThat(shown.alt()).isEqualTo("Taman sekolah");
                });
        var words = assets.asset(new AssetId(UUID.fromString(picture))).orElseThrow().words();
        assertThat(words.consent()).isEqualTo("Orang tua murid setuju");
        assertThat(words.alt()).isEqualTo("Taman sekolah");
    }

    @Test
    void a_story_stays_a_draft_unless_it_is_submitted() {
        assertThat(story(sent("draf", told("\"kind\":\"news\""))).status())
                .isEqualTo(StoryStatus.DRAFT);
    }

    @Test
    void the_same_request_again_is_the_same_story_and_another_one_is_refused() {
        Answer first = sent("sama", told("\"progress\":40"));
        Answer again = sent("sama", told("\"progress\":40"));
        Answer other = sent("sama", told("\"progress\":60"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.location()).isEqualTo(first.location());
        assertProblem(other, 422, "idempotency-key-reused");
        assertThat(other.body().path("story")).isEqualTo(first.body().path("id"));
    }

    @Test
    void without_an_idempotency_key_nothing_is_taken() {
        Answer answer =
                asked(
                        request(STORIES)
                                .header("Content-Type", "application/json")
                                .POST(text(told("\"progress\":1"))));

        assertProblem(answer, 400, "idempotency-key-missing");
    }

    @Test
    void a_faulty_story_is_told_all_its_faults_at_once() {
        Answer answer =
                sent(
                        "salah",
                        """
                        {"unit":"%s","kind":"rumor","what":"a","day":"2001-01-01","progress":120,
                         "video":"javascript:alert(1)","programme":"tiada",
                         "place":{"latitude":95,"territory":"99.99"},
                         "pictures":[{"id":"%s","stage":"never"},{"alt":"tanpa id"}]}\
                        """
                                .formatted(unit.slug(), UUID.randomUUID()));

        assertProblem(answer, 422, "story-faulty");
        assertThat(answer.body().path("faults").valueStream())
                .extracting(fault -> fault.path("field").asString())
                .containsExactlyInAnyOrder(
                        "kind",
                        "place",
                        "pictures",
                        "pictures",
                        "what",
                        "day",
                        "progress",
                        "programme",
                        "place",
                        "video",
                        "pictures");
        assertThat(answer.body().path("faults").valueStream())
                .allSatisfy(fault -> assertThat(fault.path("detail").asString()).isNotBlank());
    }

    @Test
    void what_is_no_story_at_all_is_answered_as_a_problem() {
        assertProblem(sent("rusak", "{\"unit\":"), 400, "story-unreadable");
        assertProblem(sent("rusak", "[]"), 400, "story-unreadable");
        Answer member = sent("rusak", told("\"day\":\"kemarin\""));
        assertProblem(member, 400, "story-unreadable");
        assertThat(member.body().path("field").asString()).isEqualTo("day");
    }

    @Test
    void a_key_writes_for_its_own_unit_only_and_only_with_the_permission() {
        Unit other =
                directory.units(unit.city()).stream()
                        .filter(u -> u.active() && !u.id().equals(unit.id()))
                        .findFirst()
                        .orElseThrow();
        String elsewhere = "{\"unit\":\"%s\",\"what\":\"Menata taman\"}".formatted(other.slug());

        assertProblem(sent("lain", elsewhere), 403, "forbidden");
        assertProblem(brought(other.slug(), "a.jpg", Photos.jpeg(40, 30)), 403, "forbidden");
        Answer nowhere = sent("tiada", "{\"unit\":\"dinas-tiada\",\"what\":\"Menata taman\"}");
        assertProblem(nowhere, 422, "story-faulty");
        assertThat(nowhere.body().path("faults").path(0).path("code").asString())
                .isEqualTo("unit-unknown");

        secret = key("newsroom.view");
        assertProblem(sent("baca", told("\"progress\":1")), 403, "forbidden");
        assertProblem(brought(unit.slug(), "a.jpg", Photos.jpeg(40, 30)), 403, "forbidden");
    }

    @Test
    void another_units_picture_is_not_to_be_shown() {
        Unit other =
                directory.units(unit.city()).stream()
                        .filter(u -> u.active() && !u.id().equals(unit.id()))
                        .findFirst()
                        .orElseThrow();
        Unit own = unit;
        unit = other;
        secret = key("newsroom.write");
        String theirs = picture("milik.jpg", Photos.jpeg(321, 123)).path("id").asString();
        unit = own;
        secret = key("newsroom.write");

        Answer answer = sent("curi", told("\"pictures\":[{\"id\":\"%s\"}]".formatted(theirs)));

        assertProblem(answer, 422, "story-faulty");
        assertThat(answer.body().path("faults").path(0).path("code").asString())
                .isEqualTo("picture-unknown");
    }

    @Test
    void a_picture_twice_is_one_and_a_video_is_taken_too() {
        JsonNode first = picture("a.jpg", Photos.jpeg(640, 480));
        JsonNode again = picture("b.jpg", Photos.jpeg(640, 480));
        JsonNode video = picture("kegiatan.mp4", Boxes.mp4("avc1"));

        assertThat(again).isEqualTo(first);
        var id = new AssetId(UUID.fromString(video.path("id").asString()));
        assertThat(assets.asset(id).orElseThrow().owner().unit()).contains(unit.id());
    }

    @Test
    void one_request_brings_a_story_with_its_pictures_once() {
        byte[] garden = Photos.camera(910, 600, 1);
        byte[] people = Photos.jpeg(911, 600);
        String story =
                told(
                        "\"submit\":true,\"pictures\":[{\"file\":\"warga.jpg\",\"alt\":\"Warga\","
                                + "\"stage\":\"before\"}]");

        Answer made = parcel("paket", story, Map.of("taman.jpg", garden, "warga.jpg", people));
        Answer again = parcel("paket", story, Map.of("taman.jpg", garden, "warga.jpg", people));

        Story kept = story(made);
        assertThat(kept.status()).isEqualTo(StoryStatus.SUBMITTED);
        assertThat(kept.manuscript().pictures()).hasSize(2);
        assertThat(kept.manuscript().pictures().getFirst().alt()).isEqualTo("Warga");
        assertThat(kept.manuscript().pictures().getFirst().stage())
                .isEqualTo(PublishedPicture.Stage.BEFORE);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(made.body());
    }

    @Test
    void a_parcel_with_faults_makes_no_story_and_names_them() {
        byte[] photo = Photos.jpeg(912, 600);
        String stranger = told("\"pictures\":[{\"file\":\"lain.jpg\"}]");
        Answer unknown = parcel("paket-asing", stranger, Map.of("satu.jpg", photo));
        Answer refused =
                parcel(
                        "paket-ditolak",
                        told("\"kind\":\"news\""),
                        Map.of("satu.jpg", photo, "dua.jpg", "<script>".getBytes()));
        Answer without = parcel("paket-kosong", "", Map.of("satu.jpg", photo));
        Answer apart = sent("terpisah", stranger);

        assertProblem(unknown, 422, "story-faulty");
        assertThat(unknown.body().path("faults").toString()).contains("file-unknown");
        assertProblem(refused, 422, "picture-refused");
        assertThat(refused.body().path("detail").asString()).startsWith("dua.jpg: ");
        assertProblem(without, 400, "story-unreadable");
        assertThat(apart.body().path("faults").toString()).contains("file-unknown");
        assertThat(parcel("", told("\"kind\":\"news\""), Map.of()).status()).isEqualTo(400);
    }

    @Test
    void what_is_no_picture_is_refused_with_the_reason() {
        Answer refused =
                brought(
                        unit.slug(),
                        "foto.jpg",
                        "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));

        assertProblem(refused, 422, "picture-refused");
        assertThat(refused.body().path("detail").asString()).startsWith("foto.jpg: ");
        Answer missing =
                asked(
                        request(PICTURES + "?unit=" + unit.slug())
                                .POST(HttpRequest.BodyPublishers.noBody()));
        assertProblem(missing, 422, "story-faulty");
    }

    @Test
    void a_story_too_large_is_refused_before_it_is_read() {
        assertProblem(
                sent("besar", told("\"text\":\"" + "a".repeat(1_100_000) + "\"")),
                413,
                "too-large");
    }

    private static void assertProblem(Answer answer, int status, String type) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.body().path("type").asString()).isEqualTo("urn:pendopo:problem:" + type);
        assertThat(answer.body().path("title").asString()).isNotBlank();
    }

    private String told(String more) {
        return "{\"unit\":\"%s\",\"what\":\"Menata taman sekolah dasar\",%s}"
                .formatted(unit.slug(), more);
    }

    private Story story(Answer answer) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        var id = new StoryId(UUID.fromString(answer.body().path("id").asString()));
        return stories.find(id).orElseThrow();
    }

    private Answer sent(String key, String body) {
        return asked(
                request(STORIES)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(text(body)));
    }

    private JsonNode picture(String name, byte[] content) {
        Answer answer = brought(unit.slug(), name, content);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return answer.body();
    }

    private Answer brought(String owner, String name, byte[] content) {
        byte[] head =
                ("--batas\r\nContent-Disposition: form-data; name=\"unit\"\r\n\r\n%s\r\n"
                                + "--batas\r\nContent-Disposition: form-data; name=\"picture\";"
                                + " filename=\"%s\"\r\n\r\n")
                        .formatted(owner, name)
                        .getBytes(StandardCharsets.UTF_8);
        byte[] end = "\r\n--batas--\r\n".getBytes(StandardCharsets.UTF_8);
        return asked(
                request(PICTURES)
                        .header("Content-Type", "multipart/form-data; boundary=batas")
                        .POST(
                                HttpRequest.BodyPublishers.ofByteArray(
                                        Photos.joined(head, content, end))));
    }

    private Answer parcel(String key, String story, Map<String, byte[]> files) {
        byte[] body =
                ("--batas\r\nContent-Disposition: form-data; name=\"story\"; filename=\"s.json\"\r\n"
                                + "Content-Type: application/json\r\n\r\n%s\r\n")
                        .formatted(story)
                        .getBytes(StandardCharsets.UTF_8);
        for (var file : new TreeMap<>(files).entrySet()) {
            byte[] head =
                    ("--batas\r\nContent-Disposition: form-data; name=\"picture\";"
                                    + " filename=\"%s\"\r\n\r\n")
                            .formatted(file.getKey())
                            .getBytes(StandardCharsets.UTF_8);
            body = Photos.joined(body, head, file.getValue(), "\r\n".getBytes());
        }
        return asked(
                request(STORIES)
                        .header("Content-Type", "multipart/form-data; boundary=batas")
                        .header("Idempotency-Key", key)
                        .POST(
                                HttpRequest.BodyPublishers.ofByteArray(
                                        Photos.joined(body, "--batas--\r\n".getBytes()))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + secret);
    }

    private static HttpRequest.BodyPublisher text(String body) {
        return HttpRequest.BodyPublishers.ofString(body);
    }

    private static Answer asked(HttpRequest.Builder request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.headers().firstValue("Location").orElse(""),
                    JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private String key(String permission) {
        FormClient operator =
                people.signedIn(
                        people.of(Role.UNIT_OPERATOR, unit.city().value(), unit.id().value()),
                        port);
        operator.get("/kerja/kunci-api/baru");
        return operator.post(
                        "/kerja/kunci-api/baru",
                        Map.of(
                                "label",
                                "Aplikasi lapangan",
                                "place",
                                unit.id().toString(),
                                "permission",
                                permission,
                                "days",
                                "30"))
                .page()
                .select("#f-secret")
                .val();
    }
}
