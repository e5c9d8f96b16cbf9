package id.pendopo.publishing.web.compose;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Network;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.FormClient;
import id.pendopo.fixture.Stories;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import id.pendopo.newsroom.AssetOwner;
import id.pendopo.newsroom.AssetTaking;
import id.pendopo.newsroom.Assets;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.picture.Photos;
import id.pendopo.platform.access.Actor;
import id.pendopo.publishing.Delivered;
import id.pendopo.publishing.DeliveryState;
import id.pendopo.publishing.Publishing;
import id.pendopo.publishing.account.AccountLink;
import id.pendopo.publishing.account.AccountLinkRepository;
import id.pendopo.publishing.account.LinkedAccounts;
import id.pendopo.publishing.account.Tokens;
import id.pendopo.publishing.post.Post;
import id.pendopo.publishing.post.PostRepository;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** From a public story to a planned post, through the real pages; the worker is off. */
@WithPeople
@TestPropertySource(properties = "pendopo.publishing.delivery.active=false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComposeIT {
    private static final CityCode CITY = new CityCode("35.75");
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    @Autowired private Directory directory;
    @Autowired private People people;
    @Autowired private Newsroom newsroom;
    @Autowired private Assets assets;
    @Autowired private AccountLinkRepository links;
    @Autowired private Tokens tokens;
    @Autowired private PostRepository posts;
    @Autowired private Publishing publishing;
    @Autowired private InstantSource clock;
    @LocalServerPort private int port;
    private Unit unit;
    private Unit otherUnit;
    private AccountLink x;
    private AccountLink instagram;
    private FormClient writer;
    private FormClient colleague;

    @BeforeAll
    void people_come() {
        directory.found(CITY, Actor.system());
        unit = directory.units(CITY).get(1);
        otherUnit = directory.units(CITY).get(2);
        var accounts = new LinkedAccounts(links, tokens);
        x = accounts.add(CITY, Optional.empty(), Network.X, "x-" + UUID.randomUUID());
        instagram =
                accounts.add(CITY, Optional.empty(), Network.INSTAGRAM, "ig-" + UUID.randomUUID());
        writer = people.signedIn(people.of(Role.EDITOR, CITY.value()), port);
        colleague = people.signedIn(people.of(Role.EDITOR, CITY.value()), port);
    }

    @Test
    void a_story_proposes_words_that_fit_and_says_what_a_link_costs() {
        StoryId story = story("Jalan baru dibuka", true);

        Document page = writer.get(page(story)).page();

        assertThat(page.select("textarea[name=teks-" + x.id() + "]").text())
                .isEqualTo("Jalan baru dibuka");
        assertThat(page.select("#hitung-" + x.id()).text()).contains("280", "US$ 0,200");
        assertThat(page.select("textarea[name=teks-" + instagram.id() + "]").text())
                .contains("Ringkasan Jalan baru dibuka.");
        assertThat(page.select("#hitung-" + instagram.id() + " li")).isEmpty();
    }

    @Test
    void a_text_too_long_is_told_at_its_field_before_anything_is_kept() {
        StoryId story = story("Naskah panjang", true);
        Map<String, String> fields = fields(writer.get(page(story)).page());
        fields.put("teks-" + x.id(), "kata ".repeat(70));
        fields.put("langkah", "periksa");

        FormClient.Answer answer = writer.post(page(story), fields);

        assertThat(answer.page().select("#f-teks-" + x.id() + "-error").text())
                .contains("terlalu panjang");
        assertThat(posts.ofStory(story)).isEmpty();
    }

    @Test
    void an_instagram_post_without_a_picture_is_neither_approved_nor_planned() {
        StoryId story = story("Tanpa gambar", false);
        Post post = kept(story, instagram, "Tanpa gambar");

        FormClient.Answer page = colleague.get("/kerja/unggahan/" + post.id());
        colleague.post(
                "/kerja/unggahan/" + post.id() + "/setujui",
                Map.of("versi", String.valueOf(post.version())));

        assertThat(page.words()).contains("memerlukan gambar");
        assertThat(posts.find(post.id()).orElseThrow().approved()).isFalse();
    }

    @Test
    void a_post_goes_from_draft_over_a_second_person_to_its_moment() {
        StoryId story = story("Pasar murah", true);
        Post post = kept(story, x, "Pasar murah hari ini");
        String home = "/kerja/unggahan/" + post.id();
        LocalDateTime wished =
                LocalDateTime.ofInstant(clock.instant(), ZONE)
                        .plusDays(2)
                        .withHour(9)
                        .withMinute(30)
                        .withSecond(0)
                        .withNano(0);

        colleague.get(home);
        colleague.post(home + "/setujui", Map.of("versi", "1"));
        FormClient.Answer past =
                colleague.post(
                        home + "/rencanakan", Map.of("versi", "1", "saat", "2020-01-01T09:00"));
        colleague.post(home + "/rencanakan", Map.of("versi", "1", "saat", wished.toString()));
        colleague.post(home + "/rencanakan", Map.of("versi", "1", "saat", wished.toString()));

        assertThat(past.words()).contains("waktu yang akan datang");
        List<Delivered> planned = publishing.deliveriesOf(story);
        assertThat(planned).hasSize(1);
        assertThat(planned.getFirst().state()).isEqualTo(DeliveryState.PLANNED);
        assertThat(planned.getFirst().dueAt()).isEqualTo(instant(wished));
        assertThat(writer.get("/kerja/unggahan?status=PLANNED&q=Pasar").words())
                .contains("Pasar murah hari ini", "Menunggu jadwal");
        assertThat(writer.get("/kerja/unggahan/ekspor/unggahan.csv?q=Pasar").body())
                .contains("Pasar murah hari ini");
        assertThat(writer.get(page(story)).words()).contains("sedang dalam perjalanan");
    }

    @Test
    void who_wrote_it_lets_it_go_out_only_with_a_reason_that_all_see() {
        StoryId story = story("Sendirian", true);
        Post post = kept(story, x, "Sendirian di kantor");
        String home = "/kerja/unggahan/" + post.id();

        FormClient.Answer without = writer.post(home + "/setujui", Map.of("versi", "1"));
        boolean before = posts.find(post.id()).orElseThrow().approved();
        writer.post(home + "/setujui", Map.of("versi", "1", "alasan", "Rekan saya cuti"));

        assertThat(without.words()).contains("Anda sendiri yang menulis");
        assertThat(before).isFalse();
        assertThat(posts.find(post.id()).orElseThrow().approved()).isTrue();
        assertThat(colleague.get(home).words()).contains("Rekan saya cuti");
    }

    @Test
    void a_double_click_keeps_one_draft_and_two_writers_never_overwrite_each_other() {
        StoryId story = story("Dua penulis", true);
        Map<String, String> mine = only(x, fields(writer.get(page(story)).page()));
        Map<String, String> theirs = only(x, fields(colleague.get(page(story)).page()));
        theirs.put("teks-" + x.id(), "Naskah rekan");

        writer.post(page(story), mine);
        writer.post(page(story), mine);
        FormClient.Answer late = colleague.post(page(story), theirs);

        assertThat(posts.ofStory(story)).hasSize(1);
        assertThat(posts.ofStory(story).getFirst().version()).isEqualTo(1);
        assertThat(late.words()).contains("sudah diubah orang lain");
        assertThat(late.page().select("textarea[name=teks-" + x.id() + "]").text())
                .isEqualTo("Naskah rekan");
    }

    @Test
    void a_unit_writes_neither_of_anothers_story_nor_for_an_account_it_was_not_granted() {
        StoryId story = story("Berita unit", true);
        FormClient other =
                people.signedIn(
                        people.of(Role.UNIT_HEAD, CITY.value(), otherUnit.id().value()), port);
        FormClient own =
                people.signedIn(people.of(Role.UNIT_HEAD, CITY.value(), unit.id().value()), port);

        assertThat(other.get(page(story)).status()).isEqualTo(403);
        assertThat(own.get(page(story)).words()).contains("Belum ada akun yang dapat Anda tulisi");
    }

    @Test
    void the_page_of_a_public_story_leads_to_its_posts() {
        StoryId story = story("Ada jalannya", true);

        Document page = writer.get("/kerja/berita/" + story).page();

        assertThat(page.select("a[href=" + page(story) + "]")).hasSize(1);
    }

    private Post kept(StoryId story, AccountLink link, String text) {
        Map<String, String> fields = only(link, fields(writer.get(page(story)).page()));
        fields.put("teks-" + link.id(), text);
        FormClient.Answer answer = writer.post(page(story), fields);
        assertThat(answer.location()).as(answer.words()).isEqualTo(page(story));
        return posts.ofStory(story).getFirst();
    }

    private Map<String, String> only(AccountLink link, Map<String, String> fields) {
        fields.keySet().removeIf(name -> name.startsWith("ikut-"));
        fields.put("ikut-" + link.id(), "true");
        fields.put("langkah", "simpan");
        return fields;
    }

    /** What a browser would send of the form. */
    private static Map<String, String> fields(Document page) {
        var fields = new HashMap<String, String>();
        for (Element field : page.select("#unggahan input, #unggahan textarea")) {
            boolean box = field.attr("type").equals("checkbox");
            if (!box || field.hasAttr("checked")) {
                fields.put(
                        field.attr("name"),
                        field.tagName().equals("textarea") ? field.wholeText() : field.val());
            }
        }
        return fields;
    }

    private StoryId story(String title, boolean picture) {
        List<PublishedPicture> pictures = picture ? List.of(picture()) : List.of();
        return newsroom.importStory(
                        Stories.of(
                                unit,
                                StoryKind.NEWS,
                                title,
                                clock.instant(),
                                "",
                                pictures,
                                Optional.empty(),
                                Optional.empty()),
                        Actor.system())
                .story();
    }

    private PublishedPicture picture() {
        AssetTaking taken =
                assets.take(
                        new AssetOwner(CITY, Optional.of(unit.id())),
                        "foto.jpg",
                        Photos.jpeg(1200, 900),
                        Actor.system());
        return switch (taken) {
            case AssetTaking.Taken t ->
                    new PublishedPicture(
                            t.asset().id(), "Jalan yang ramai", "", PublishedPicture.Stage.NONE);
            case AssetTaking.Refused r -> throw new AssertionError(r.why().toString());
        };
    }

    private static String page(StoryId story) {
        return "/kerja/berita/" + story + "/unggahan";
    }

    private static Instant instant(LocalDateTime at) {
        return at.atZone(ZONE).toInstant();
    }
}
