package id.pendopo.newsroom.web.media;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.FormClient;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetOwner;
import id.pendopo.newsroom.AssetTaking;
import id.pendopo.newsroom.Assets;
import id.pendopo.newsroom.asset.AddCaptions;
import id.pendopo.newsroom.asset.DeleteAsset;
import id.pendopo.newsroom.picture.Photos;
import id.pendopo.newsroom.upload.Archives;
import id.pendopo.newsroom.upload.Boxes;
import id.pendopo.platform.access.Actor;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WithPeople
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MediaPagesIT {
    private static final CityCode CITY = new CityCode("35.73");
    private static final CityCode OTHER_CITY = new CityCode("35.74");
    private static final Actor SYSTEM = Actor.system();

    @Autowired private Assets assets;
    @Autowired private DeleteAsset delete;
    @Autowired private AddCaptions captions;
    @Autowired private Directory directory;
    @Autowired private People people;
    @LocalServerPort private int port;
    private AssetOwner unit;
    private FormClient operator;
    private FormClient otherOperator;
    private FormClient otherEditor;
    private FormClient leader;
    private FormClient visitor;

    @BeforeAll
    void people_come() {
        directory.found(CITY, SYSTEM);
        directory.found(OTHER_CITY, SYSTEM);
        List<Unit> units = directory.units(CITY);
        unit = new AssetOwner(CITY, Optional.of(units.get(1).id()));
        operator = operator(units.get(1));
        otherOperator = operator(units.get(2));
        otherEditor = people.signedIn(people.of(Role.EDITOR, OTHER_CITY.value()), port);
        leader = people.signedIn(people.of(Role.LEADER, CITY.value()), port);
        visitor = new FormClient(port);
        visitor.get("/masuk");
    }

    @Test
    void shows_a_picture_to_the_public_only_while_it_is_public() {
        Asset photo = taken(Photos.jpeg(1000, 700));
        String path = "/media/" + photo.id() + "/640.jpg";

        assertThat(visitor.get(path).status()).isEqualTo(404);
        assets.makePublic(Set.of(photo.id()));
        FormClient.Answer seen = visitor.get(path);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.headers().get("content-type")).isEqualTo("image/jpeg");
        assertThat(seen.headers().get("cache-control"))
                .isEqualTo("public, max-age=31536000, immutable");
        assertThat(seen.headers().get("x-content-type-options")).isEqualTo("nosniff");
        assertThat(seen.headers().get("content-security-policy")).contains("sandbox");
        assertThat(seen.headers()).doesNotContainKey("set-cookie");

        assets.hideUnused(Set.of(photo.id()));
        assertThat(visitor.get(path).status()).isEqualTo(404);
        assets.makePublic(Set.of(photo.id()));
        delete.delete(photo.id(), SYSTEM);
        assertThat(visitor.get(path).status()).isEqualTo(404);
    }

    @Test
    void answers_not_modified_to_who_has_it() {
        Asset photo = shown(Photos.jpeg(400, 301));
        String path = "/media/" + photo.id() + "/320.jpg";
        String tag = visitor.get(path).headers().get("etag");

        assertThat(tag).matches("\"[0-9a-f]{64}\"");
        assertThat(visitor.get(path, "If-None-Match", tag).status()).isEqualTo(304);
        assertThat(visitor.get(path, "If-None-Match", "\"x\"").status()).isEqualTo(200);
    }

    @Test
    void gives_the_next_width_of_the_usual_ones_and_no_other() {
        String path = "/media/" + shown(Photos.jpeg(500, 302)).id() + "/";

        for (String width : List.of("320.jpg", "500.jpg", "640.jpg", "1280.jpg", "1920.jpg")) {
            assertThat(visitor.get(path + width).status()).as(width).isEqualTo(200);
        }
        for (String trick :
                List.of(
                        "321.jpg",
                        "0.jpg",
                        "-320.jpg",
                        "320.png",
                        "320.jpg.html",
                        "99999999999.jpg",
                        "%2e%2e",
                        "..%2f..%2fpendopo.lock",
                        "..%5c320.jpg",
                        "320.jpg%00.html",
                        "video.mp4",
                        "id.vtt")) {
            assertThat(visitor.get(path + trick).status()).as(trick).isIn(400, 404);
        }
        assertThat(visitor.get("/media/" + UUID.randomUUID() + "/320.jpg").status()).isEqualTo(404);
        assertThat(visitor.get("/media/tiada/320.jpg").status()).isIn(400, 404);
    }

    @Test
    void plays_a_video_from_any_place_with_its_captions() {
        Asset video = shown(Boxes.mp4("avc1"));
        captions.add(
                video.id(),
                "id",
                new ByteArrayInputStream("WEBVTT\n\n00:00.000 --> 00:01.000\nHalo\n".getBytes()),
                SYSTEM);
        String path = "/media/" + video.id() + "/";

        FormClient.Answer part = visitor.get(path + "video.mp4", "Range", "bytes=4-7");
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("ftyp");
        assertThat(part.headers().get("content-range")).isEqualTo("bytes 4-7/" + video.bytes());
        assertThat(part.headers().get("content-type")).isEqualTo("video/mp4");
        assertThat(visitor.get(path + "video.mp4").headers().get("accept-ranges"))
                .isEqualTo("bytes");
        assertThat(visitor.get(path + "video.mp4", "Range", "bytes=99999999-").status())
                .isEqualTo(416);
        FormClient.Answer text = visitor.get(path + "id.vtt");
        assertThat(text.headers().get("content-type")).startsWith("text/vtt");
        assertThat(text.body()).startsWith("WEBVTT");
        assertThat(visitor.get(path + "en.vtt").status()).isEqualTo(404);
    }

    @Test
    void hands_out_a_document_as_a_file_and_never_as_a_page() {
        Asset document =
                switch (assets.take(
                        unit, "../Laporan \"Juli\"\r\nX: y.docx", Archives.docx(), SYSTEM)) {
                    case AssetTaking.Taken taken -> taken.asset();
                    case AssetTaking.Refused(var why) -> throw new AssertionError(why);
                };
        assets.makePublic(Set.of(document.id()));

        FormClient.Answer answer = visitor.get(document.publicPath());

        assertThat(document.publicPath()).endsWith("/laporan-juli-x-y.docx");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-disposition"))
                .isEqualTo("attachment; filename=\"laporan-juli-x-y.docx\"");
        assertThat(answer.headers().get("content-security-policy"))
                .contains("default-src 'none'", "sandbox");
        assertThat(visitor.get("/media/" + document.id() + "/lain.docx").status()).isEqualTo(404);
    }

    @Test
    void previews_to_the_people_of_its_place_alone() {
        Asset photo = taken(Photos.jpeg(700, 303));
        var faults = new ArrayList<String>();
        for (String path :
                List.of("/kerja/media/" + photo.id(), "/kerja/media/" + photo.id() + "/320.jpg")) {
            check(faults, operator.get(path), 200, "operator " + path);
            check(faults, leader.get(path), 200, "leader " + path);
            check(faults, otherOperator.get(path), 404, "operator of another unit " + path);
            check(faults, otherEditor.get(path), 404, "editor of another city " + path);
            check(faults, visitor.get(path), 303, "visitor " + path);
        }
        assertThat(faults).isEmpty();
        assertThat(
                        operator.get("/kerja/media/" + photo.id() + "/320.jpg")
                                .headers()
                                .get("cache-control"))
                .contains("no-store");
    }

    @Test
    void is_changed_by_the_people_of_its_place_alone() {
        Asset photo = taken(Photos.jpeg(701, 304));
        String path = "/kerja/media/" + photo.id();
        Map<String, String> words = Map.of("version", "1", "alt", "Senam <b>pagi</b>");
        for (FormClient other : List.of(otherOperator, otherEditor)) {
            for (String act : List.of("", "/hapus", "/pulihkan", "/takarir")) {
                assertThat(other.post(path + act, words).status()).isEqualTo(404);
            }
        }
        assertThat(leader.post(path, words).status()).isEqualTo(403);
        assertThat(operator.postForged(path, words).status()).isEqualTo(403);
        assertThat(assets.asset(photo.id())).contains(photo);

        assertThat(operator.post(path, words).location()).isEqualTo(path);
        FormClient.Answer page = operator.get(path);
        assertThat(page.words()).contains("Senam <b>pagi</b>");
        operator.post(path + "/hapus", Map.of());
        assertThat(operator.get("/kerja/media").words()).doesNotContain("Senam <b>pagi</b>");
        assertThat(operator.get("/kerja/media?terhapus=true").words())
                .contains("Senam <b>pagi</b>");
        operator.post(path + "/pulihkan", Map.of());
        assertThat(operator.get("/kerja/media?q=senam").words()).contains("Senam <b>pagi</b>");
        assertThat(operator.get("/kerja/media?q=%25").words()).doesNotContain("Senam <b>pagi</b>");
        assertThat(otherOperator.get("/kerja/media?q=senam").words())
                .doesNotContain("Senam <b>pagi</b>");
        assertThat(otherOperator.get("/kerja/media?unit=" + unit.unit().orElseThrow()).words())
                .doesNotContain("Senam <b>pagi</b>");
    }

    @Test
    void tells_of_each_file_what_became_of_it() {
        operator.get("/kerja/media/unggah");
        FormClient.Answer refused =
                operator.upload(
                        "/kerja/media/unggah", Map.of(), "berkas", "<svg onload=alert(1)></svg>");
        assertThat(refused.words()).contains("Ditolak", "SVG", "Simpan sebagai PNG");
        FormClient.Answer taken =
                operator.upload("/kerja/media/unggah", Map.of(), "berkas", "tanggal;kegiatan\n1;x");
        assertThat(taken.words()).contains("Masuk", "Dokumen");
        FormClient.Answer again =
                operator.upload("/kerja/media/unggah", Map.of(), "berkas", "tanggal;kegiatan\n1;x");
        assertThat(again.words()).contains("tidak disimpan dua kali");
        assertThat(operator.post("/kerja/media/unggah", Map.of()).words())
                .contains("Pilih dahulu berkas");
    }

    @Test
    void does_not_let_upload_for_a_unit_of_others() {
        String other = directory.units(CITY).get(2).id().toString();
        operator.get("/kerja/media/unggah");

        FormClient.Answer answer =
                operator.upload("/kerja/media/unggah", Map.of("unit", other), "berkas", "a;b\n3;4");

        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void holds_forms_elsewhere_to_the_small_limit() {
        String large = "x".repeat(13_000_000);
        operator.get("/kerja/media/unggah");

        assertThat(operator.upload("/masuk", Map.of(), "berkas", large).status()).isEqualTo(413);
        assertThat(operator.upload("/kerja/media/unggah", Map.of(), "berkas", large).status())
                .isEqualTo(200);
    }

    private static void check(
            List<String> faults, FormClient.Answer answer, int expected, String what) {
        if (answer.status() != expected) {
            faults.add("%s: %d, expected %d".formatted(what, answer.status(), expected));
        }
    }

    private FormClient operator(Unit unit) {
        return people.signedIn(
                people.of(Role.UNIT_OPERATOR, CITY.value(), unit.id().value()), port);
    }

    private Asset shown(byte[] content) {
        Asset asset = taken(content);
        assets.makePublic(Set.of(asset.id()));
        return asset;
    }

    private Asset taken(byte[] content) {
        return switch (assets.take(unit, "foto.jpg", content, SYSTEM)) {
            case AssetTaking.Taken taken -> taken.asset();
            case AssetTaking.Refused(var why) -> throw new AssertionError(why);
        };
    }
}
