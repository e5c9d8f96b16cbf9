package id.pendopo.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.FormClient;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import id.pendopo.newsroom.AssetOwner;
import id.pendopo.newsroom.AssetTaking;
import id.pendopo.newsroom.Assets;
import id.pendopo.platform.access.Actor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Things of another unit or city, asked for by their ids with a session of one's own. */
@WithPeople
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignThingsIT {
    private static final String SECRET = "Draf milik unit lain";

    @Autowired private Directory directory;
    @Autowired private People people;
    @Autowired private Assets assets;
    @Autowired private JdbcClient db;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @LocalServerPort private int port;
    private Ground ground;
    private String story;
    private String asset;

    @BeforeAll
    void begin() throws IOException {
        ground = new Ground(directory, people, port);
        FormClient owner = ground.signedIn(Role.UNIT_OPERATOR, ground.unit);
        String home = ground.written(owner, Map.of("judul", SECRET, "jenis", "NEWS"));
        story = home.substring(home.lastIndexOf('/') + 1);
        asset = picture(ground.unit);
    }

    @Test
    void people_of_another_unit_or_city_see_and_change_nothing() {
        String before = state();
        var faults = new ArrayList<String>();
        for (FormClient other : others()) {
            for (String id : List.of(story, asset)) {
                for (RequestMethod method : List.of(RequestMethod.GET, RequestMethod.POST)) {
                    faults.addAll(tried(other, method, id));
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void a_picture_of_another_unit_does_not_become_public_with_a_story_that_names_it()
            throws IOException {
        String theirs = picture(ground.neighbour);
        FormClient operator = ground.signedIn(Role.UNIT_OPERATOR, ground.unit);
        FormClient editor = ground.signedIn(Role.EDITOR, ground.unit);

        var story =
                Map.of(
                        "judul",
                        "Memakai foto orang",
                        "jenis",
                        "NEWS",
                        "isi",
                        "<p>Isi</p><img src=\"/media/" + theirs + "/320.jpg\">",
                        "bentuk",
                        "html");
        var naming = new HashMap<>(story);
        naming.put("foto", theirs);
        assertThatThrownBy(() -> ground.written(operator, naming))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("bukan milik pustaka situs ini");
        ground.published(operator, editor, story);

        assertThat(new FormClient(port).get("/media/" + theirs + "/320.jpg").status())
                .isEqualTo(404);
    }

    private List<FormClient> others() {
        return List.of(
                ground.signedIn(Role.UNIT_OPERATOR, ground.neighbour),
                ground.signedIn(Role.UNIT_HEAD, ground.neighbour),
                ground.signedIn(Role.EDITOR, ground.stranger),
                ground.signedIn(Role.CITY_ADMINISTRATOR, ground.stranger));
    }

    private List<String> tried(FormClient other, RequestMethod method, String id) {
        var faults = new ArrayList<String>();
        for (String pattern : Ground.patterns(mappings, method)) {
            if (!pattern.contains("{") || pattern.startsWith("/masuk")) {
                continue;
            }
            String path = Ground.filled(pattern.replaceAll("\\{(file|name)}", "320.jpg"), id);
            FormClient.Answer answer =
                    method == RequestMethod.GET
                            ? other.get(path)
                            : other.post(path, Map.of("versi", "1", "judul", "Diambil alih"));
            boolean mine = answer.body().contains(SECRET);
            boolean opened =
                    pattern.matches("/kerja/(berita|media)/\\{.*")
                            && !Set.of(400, 403, 404).contains(answer.status());
            if (mine || opened || answer.status() >= 500) {
                faults.add("%s %s answered %d".formatted(method, path, answer.status()));
            }
        }
        return faults;
    }

    private String state() {
        return db.sql("select s::text from newsroom.story s where id = cast(:id as uuid)")
                        .param("id", story)
                        .query(String.class)
                        .single()
                + db.sql("select a::text from newsroom.asset a where id = cast(:id as uuid)")
                        .param("id", asset)
                        .query(String.class)
                        .single();
    }

    private String picture(Unit unit) throws IOException {
        var image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, unit.name().hashCode() & 0xffffff);
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        var owner = new AssetOwner(unit.city(), Optional.of(unit.id()));
        return switch (assets.take(owner, SECRET + ".png", out.toByteArray(), Actor.system())) {
            case AssetTaking.Taken taken -> taken.asset().id().toString();
            case AssetTaking.Refused(var why) -> throw new AssertionError(why);
        };
    }
}
