package id.pendopo.newsroom.web.card;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.FormClient;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetGap;
import id.pendopo.newsroom.AssetOwner;
import id.pendopo.newsroom.AssetRights;
import id.pendopo.newsroom.AssetTaking;
import id.pendopo.newsroom.Assets;
import id.pendopo.newsroom.Facts;
import id.pendopo.newsroom.Place;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.card.Card;
import id.pendopo.newsroom.card.CardPicture;
import id.pendopo.newsroom.card.CardRepository;
import id.pendopo.newsroom.card.CardSize;
import id.pendopo.newsroom.picture.Photos;
import id.pendopo.newsroom.story.CreateStory;
import id.pendopo.newsroom.story.Manuscript;
import id.pendopo.newsroom.story.Story;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.access.Scope;
import java.util.HashMap;
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
class CardPagesIT {
    private static final CityCode CITY = new CityCode("35.73");

    @Autowired private Directory directory;
    @Autowired private People people;
    @Autowired private CreateStory create;
    @Autowired private CardRepository cards;
    @Autowired private Assets assets;
    @LocalServerPort private int port;
    private Unit unit;
    private FormClient operator;
    private FormClient stranger;
    private FormClient leader;

    @BeforeAll
    void people_come() {
        directory.found(CITY, Actor.system());
        List<Unit> units = directory.units(CITY);
        unit = units.get(9);
        operator = operator(unit);
        stranger = operator(units.get(10));
        leader = people.signedIn(people.of(Role.LEADER, CITY.value()), port);
    }

    @Test
    void a_card_begins_with_the_facts_of_its_story() {
        Story story = story();

        Card card = added(story, "announcement");

        assertThat(card.content().text("title")).isEqualTo("Saluran air diperbaiki");
        assertThat(card.content().text("source")).isEqualTo(unit.name());
        assertThat(card.content().rows("facts"))
                .containsExactly(
                        List.of("Kapan", "Senin pagi"), List.of("Di mana", "Jalan Melati"));
        FormClient.Answer page = operator.get(at(card));
        assertThat(page.page().select("#f-isi-title").val()).isEqualTo("Saluran air diperbaiki");
        assertThat(page.page().select("#pratinjau img").attr("src"))
                .startsWith("data:image/jpeg;base64,/9j/");
        assertThat(page.page().select("#pratinjau img").attr("alt"))
                .contains("Saluran air diperbaiki", "Jalan Melati", "Sumber: ", unit.name());
    }

    @Test
    void sent_twice_it_is_one_card() {
        Story story = story();
        String id = UUID.randomUUID().toString();

        operator.post(home(story), Map.of("kartu", id, "templat", "quote"));
        operator.post(home(story), Map.of("kartu", id, "templat", "quote"));

        assertThat(cards.of(story.id())).hasSize(1);
    }

    @Test
    void a_preview_shows_what_is_typed_and_keeps_nothing() {
        Card card = added(story(), "announcement");
        Map<String, String> typed = form(card, "Judul yang diketik 🎉");

        FormClient.Answer whole = operator.post(at(card) + "/pratinjau", typed);

        assertThat(whole.page().select("#f-isi-title").val()).isEqualTo("Judul yang diketik 🎉");
        assertThat(whole.words()).contains("Pratinjau; belum disimpan.", "🎉");
        assertThat(cards.find(card.id()).orElseThrow()).isEqualTo(card);
    }

    @Test
    void who_saw_an_older_version_overwrites_nothing() {
        Card card = added(story(), "announcement");
        operator.post(at(card), form(card, "Pertama"));

        operator.post(at(card), form(card, "Kedua"));

        assertThat(cards.find(card.id()).orElseThrow().content().text("title"))
                .isEqualTo("Pertama");
    }

    @Test
    void another_template_keeps_what_has_the_same_name() {
        Card card = added(story(), "announcement");
        Map<String, String> form = form(card, "Judul sendiri");
        form.put("templat", "numbers");

        operator.post(at(card), form);

        Card changed = cards.find(card.id()).orElseThrow();
        assertThat(changed.template()).isEqualTo("numbers");
        assertThat(changed.content().text("title")).isEqualTo("Judul sendiri");
        assertThat(changed.content().rows("numbers"))
                .containsExactly(List.of("420", "meter saluran baru"));
    }

    @Test
    void cards_change_places_are_removed_and_come_back() {
        Story story = story();
        Card first = added(story, "announcement");
        Card second = added(story, "quote");

        operator.post(at(second) + "/pindah", Map.of("arah", "mundur"));
        assertThat(cards.of(story.id()))
                .extracting(Card::id)
                .containsExactly(second.id(), first.id());

        FormClient.Answer gone = operator.post(at(second) + "/hapus", Map.of());
        assertThat(cards.of(story.id())).extracting(Card::id).containsExactly(first.id());
        assertThat(operator.get(at(second)).status()).isEqualTo(404);
        assertThat(operator.get(gone.location()).page().select(".c-undo").attr("action"))
                .isEqualTo(at(second) + "/kembalikan");

        operator.post(at(second) + "/kembalikan", Map.of());
        assertThat(cards.of(story.id()))
                .extracting(Card::id)
                .containsExactly(first.id(), second.id());
    }

    @Test
    void a_story_has_at_most_ten_cards() {
        Story story = story();
        for (int i = 0; i < 11; i++) {
            operator.post(
                    home(story), Map.of("kartu", UUID.randomUUID().toString(), "templat", "quote"));
        }

        assertThat(cards.of(story.id())).hasSize(Card.MOST_IN_CAROUSEL);
        assertThat(operator.get(home(story)).words()).contains("Sudah ada sepuluh kartu");
    }

    @Test
    void a_finished_card_is_a_described_picture_of_the_library() {
        Card card = added(story(), "announcement");

        shelve(card, "1080x1350", "1200x630");
        shelve(card, "1080x1350");

        List<CardPicture> pictures = cards.pictures(card.story());
        assertThat(pictures)
                .extracting(CardPicture::size)
                .containsExactlyInAnyOrder(CardSize.PORTRAIT, CardSize.LINK);
        Asset asset =
                assets.asset(
                                pictures.stream()
                                        .filter(p -> p.size() == CardSize.PORTRAIT)
                                        .findFirst()
                                        .orElseThrow()
                                        .asset())
                        .orElseThrow();
        assertThat(asset.owner()).isEqualTo(owner());
        assertThat(asset.width()).isEqualTo(1080);
        assertThat(asset.height()).isEqualTo(1350);
        assertThat(asset.type()).isEqualTo("image/jpeg");
        assertThat(asset.words().alt()).contains("Saluran air diperbaiki", unit.name());
        assertThat(asset.words().source()).isEqualTo(unit.name());
        assertThat(asset.words().rights()).isEqualTo(AssetRights.OWN);
        assertThat(asset.gaps()).doesNotContain(AssetGap.ALT, AssetGap.PEOPLE, AssetGap.RIGHTS);
        assertThat(operator.get(at(card)).words()).contains("Ada di pustaka");
    }

    @Test
    void a_card_with_a_photo_is_only_as_free_as_the_photo_and_holds_it_in_the_library() {
        Asset photo = photo();
        Card card =
                added(
                        story(
                                List.of(
                                        new PublishedPicture(
                                                photo.id(), "", "", PublishedPicture.Stage.NONE))),
                        "activity");

        shelve(card, "1080x1080");

        Asset drawn = assets.asset(cards.pictures(card.story()).getFirst().asset()).orElseThrow();
        assertThat(drawn.words().rights()).isEqualTo(AssetRights.UNSAID);
        assertThat(assets.usage(photo.id()))
                .anySatisfy(u -> assertThat(u.href()).isEqualTo(at(card)));
    }

    @Test
    void a_photo_of_somebody_else_cannot_be_put_into_a_card() {
        Asset foreign = photo();
        Card card = added(story(), "activity");
        Map<String, String> form = form(card, "Judul");
        form.put("isi-photo", foreign.id().toString());

        operator.post(at(card), form);

        assertThat(cards.find(card.id()).orElseThrow().content().photos()).isEmpty();
    }

    @Test
    void files_have_the_form_and_size_in_their_address() {
        Card card = added(story(), "numbers");

        FormClient.Answer jpeg = operator.get(at(card) + "/1080x1920.jpg");
        FormClient.Answer png = operator.get(at(card) + "/1200x630.png");

        assertThat(jpeg.status()).isEqualTo(200);
        assertThat(jpeg.headers().get("content-type")).isEqualTo("image/jpeg");
        assertThat(png.headers().get("content-type")).isEqualTo("image/png");
        assertThat(operator.get(at(card) + "/1x1.jpg").status()).isEqualTo(404);
        assertThat(operator.get(at(card) + "/1080x1080.gif").status()).isEqualTo(404);
    }

    @Test
    void others_neither_see_nor_change_the_cards_of_a_unit() {
        Card card = added(story(), "announcement");
        Card other = added(story(), "announcement");

        assertThat(stranger.get(at(card)).status()).isEqualTo(403);
        assertThat(stranger.get(at(card) + "/1080x1080.jpg").status()).isEqualTo(403);
        assertThat(stranger.post(at(card), form(card, "Jahil")).status()).isEqualTo(403);
        assertThat(stranger.post(at(card) + "/pustaka", Map.of("ukuran", "1080x1080")).status())
                .isEqualTo(403);
        assertThat(leader.get(at(card)).status()).isEqualTo(403);
        // A card is reached through its own story only.
        assertThat(
                        operator.get(
                                        "/kerja/berita/%s/kartu/%s"
                                                .formatted(other.story(), card.id()))
                                .status())
                .isEqualTo(404);
    }

    @Test
    void the_gallery_shows_every_template_with_every_text() {
        FormClient.Answer page = leader.get("/kerja/kartu/galeri");

        assertThat(page.page().select(".c-samples img")).hasSize(11 * 4);
        assertThat(leader.get("/kerja/kartu/galeri?ukuran=1080x1920").page().select("h2"))
                .hasSize(10);
        FormClient.Answer image = leader.get("/kerja/kartu/galeri/quote/sulit/1080x1080.jpg");
        assertThat(image.headers().get("content-type")).isEqualTo("image/jpeg");
        assertThat(leader.get("/kerja/kartu/galeri/quote/lain/1080x1080.jpg").status())
                .isEqualTo(404);
    }

    private Card added(Story story, String template) {
        String id = UUID.randomUUID().toString();
        FormClient.Answer answer =
                operator.post(home(story), Map.of("kartu", id, "templat", template));
        assertThat(answer.location()).isEqualTo(home(story) + "/" + id);
        return cards.of(story.id()).getLast();
    }

    private void shelve(Card card, String... sizes) {
        for (String size : sizes) {
            operator.post(at(card) + "/pustaka", Map.of("ukuran", size));
        }
    }

    private static Map<String, String> form(Card card, String title) {
        return new HashMap<>(
                Map.of(
                        "versi",
                        String.valueOf(card.version()),
                        "isi-title",
                        title,
                        "templat",
                        card.template(),
                        "sumber",
                        card.content().text("source"),
                        "tanggal",
                        "2026-11-22",
                        "ukuran",
                        "1080x1080"));
    }

    private Story story() {
        return story(List.of());
    }

    private Story story(List<PublishedPicture> pictures) {
        Manuscript blank = Manuscript.blank(StoryKind.NEWS);
        var text =
                new Manuscript(
                        StoryKind.NEWS,
                        "Saluran air diperbaiki",
                        "Warga tidak lagi kebanjiran.",
                        "<p>Ada 420 meter saluran baru.</p>",
                        "id",
                        new Facts("", "Jalan Melati", "Senin pagi", "", "", "", ""),
                        Place.unknown(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        "",
                        pictures,
                        blank.credit(),
                        Optional.empty(),
                        List.of(),
                        "");
        return create.create(CITY, Optional.of(unit.id()), text, writer());
    }

    private Actor writer() {
        return new Actor(
                new UUID(7, 7),
                "Penulis",
                Set.of(new Granted("newsroom.write", Scope.city(CITY.value()))));
    }

    private Asset photo() {
        return switch (assets.take(owner(), "foto.jpg", Photos.jpeg(1300, 900), Actor.system())) {
            case AssetTaking.Taken taken -> taken.asset();
            case AssetTaking.Refused(var why) -> throw new AssertionError(why);
        };
    }

    private AssetOwner owner() {
        return new AssetOwner(CITY, Optional.of(unit.id()));
    }

    private FormClient operator(Unit of) {
        return people.signedIn(people.of(Role.UNIT_OPERATOR, CITY.value(), of.id().value()), port);
    }

    private static String home(Story story) {
        return "/kerja/berita/" + story.id() + "/kartu";
    }

    private static String at(Card card) {
        return "/kerja/berita/%s/kartu/%s".formatted(card.story(), card.id());
    }
}
