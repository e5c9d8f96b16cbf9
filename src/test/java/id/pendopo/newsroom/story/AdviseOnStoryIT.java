package id.pendopo.newsroom.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.UnitId;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetDescription;
import id.pendopo.newsroom.AssetOwner;
import id.pendopo.newsroom.AssetPeople;
import id.pendopo.newsroom.AssetRights;
import id.pendopo.newsroom.AssetTaking;
import id.pendopo.newsroom.Assets;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.advice.Hint;
import id.pendopo.newsroom.advice.Remark;
import id.pendopo.newsroom.asset.DescribeAsset;
import id.pendopo.newsroom.picture.Photos;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.access.Scope;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PendopoIT
class AdviseOnStoryIT {
    private static final CityCode CITY = new CityCode("35.74");
    private static final String LONG =
            "<p>Warga Kelurahan Kauman membersihkan saluran air sepanjang dua ratus meter bersama"
                    + " petugas kecamatan, lalu menanam pohon di tepi jalan supaya banjir tidak datang"
                    + " lagi pada musim hujan tahun ini.</p>";

    @Autowired private CreateStory create;
    @Autowired private SubmitStory submit;
    @Autowired private AssignStory assign;
    @Autowired private ApproveStory approve;
    @Autowired private ScheduleStory schedule;
    @Autowired private PublishStory publish;
    @Autowired private HistoryRepository history;
    @Autowired private AdviseOnStory advise;
    @Autowired private Assets assets;
    @Autowired private DescribeAsset describe;
    @Autowired private Directory directory;
    @Autowired private InstantSource clock;

    private final UnitId unit = new UnitId(UUID.randomUUID());
    private final Actor operator = actor(Scope.unit(CITY.value(), unit.value()));
    private final Actor editor = actor(Scope.city(CITY.value()));

    @BeforeEach
    void the_city_is_there() {
        directory.found(CITY, Actor.system());
    }

    @Test
    void finds_what_the_site_told_before_and_leads_there() {
        Story first = draft("Kerja bakti", LONG, List.of());
        Story second = draft("Kerja bakti lagi", LONG, List.of());

        assertThat(remarks(first)).doesNotContain(Remark.DUPLICATE);
        assertThat(advise.on(second, false).hints())
                .filteredOn(h -> h.remark() == Remark.DUPLICATE)
                .singleElement()
                .satisfies(h ->
                        assertThat(h.values().getLast()).isEqualTo("/kerja/berita/" + first.id()));
    }

    @Test
    void a_draft_of_another_site_is_never_told_of() {
        UnitId other = new UnitId(UUID.randomUUID());
        create.create(
                CITY,
                Optional.of(other),
                text("Rahasia", LONG.replace("Kauman", "Rahasia Baru"), List.of()),
                actor(Scope.unit(CITY.value(), other.value())));
        Story mine = draft("Punya kami", LONG.replace("Kauman", "Rahasia Baru"), List.of());

        assertThat(advise.on(mine, true).hints()).noneMatch(h -> h.values().contains("Rahasia"));
    }

    @Test
    void asks_for_consent_until_the_library_has_a_note_or_says_that_nobody_is_seen() {
        Asset photo = photo(511);
        String pupils = "<p>Siswa SDN 1 membersihkan kelas.</p>";
        Story story = draft("Siswa bersih-bersih", pupils, List.of(shown(photo)));
        assertThat(remarks(story)).contains(Remark.CHILDREN);

        photo = describe(photo, AssetPeople.CHILDREN, "");
        assertThat(remarks(story)).contains(Remark.CHILDREN);
        photo = describe(photo, AssetPeople.CHILDREN, "Surat orang tua 3 Maret");
        assertThat(remarks(story)).doesNotContain(Remark.CHILDREN, Remark.CHILDREN_SHOWN);
        describe(photo, AssetPeople.NOBODY, "");
        assertThat(remarks(story)).doesNotContain(Remark.CHILDREN, Remark.CHILDREN_SHOWN);
    }

    @Test
    void a_child_that_only_the_library_knows_of_is_told_too() {
        Asset photo = describe(photo(512), AssetPeople.CHILDREN, "");
        Story story = draft("Saluran air", "<p>Saluran bersih.</p>", List.of(shown(photo)));

        assertThat(remarks(story)).contains(Remark.CHILDREN_SHOWN).doesNotContain(Remark.CHILDREN);
    }

    @Test
    void what_must_be_mended_goes_out_only_with_a_reason_that_everybody_sees() {
        Story story = approved("<p>Pemilik NIK 3573014506900001 hadir.</p>");
        var refused = new Acted.Refused(story, List.of(StoryFault.MUST_BE_MENDED));

        assertThat(publish.publish(story.id(), story.version(), " ", editor)).isEqualTo(refused);
        assertThat(
                        schedule.schedule(
                                story.id(),
                                story.version(),
                                clock.instant().plusSeconds(900),
                                "",
                                editor))
                .isEqualTo(refused);
        assertThat(publish.publish(story.id(), story.version(), "Diizinkan tertulis", editor))
                .isInstanceOf(Acted.Done.class);

        StoryStep step = history.steps(story.id()).getFirst();
        assertThat(step.note()).isEqualTo("Diizinkan tertulis");
        assertThat(step.forced()).isFalse();
    }

    @Test
    void a_reason_that_nobody_asked_for_is_kept_all_the_same() {
        Story story = approved("<p>Saluran bersih.</p>");

        publish.publish(story.id(), story.version(), "Diminta lurah", editor);

        assertThat(history.steps(story.id()).getFirst().note()).isEqualTo("Diminta lurah");
        assertThat(history.steps(story.id()).getFirst().forced()).isFalse();
    }

    private Set<Remark> remarks(Story story) {
        return advise.on(story, true).hints().stream()
                .map(Hint::remark)
                .collect(Collectors.toSet());
    }

    private Story approved(String body) {
        Story story = draft("Kerja bakti", body, List.of());
        story = done(submit.submit(story.id(), story.version(), operator));
        story =
                done(
                        assign.assign(
                                story.id(),
                                story.version(),
                                Person.of(editor),
                                Optional.empty(),
                                editor));
        return done(approve.approve(story.id(), story.version(), editor));
    }

    private Story draft(String title, String body, List<PublishedPicture> pictures) {
        return create.create(CITY, Optional.of(unit), text(title, body, pictures), operator);
    }

    private Asset photo(int width) {
        var site = new AssetOwner(CITY, Optional.empty());
        byte[] file = Photos.jpeg(width, 301);
        return ((AssetTaking.Taken) assets.take(site, "foto.jpg", file, operator)).asset();
    }

    private Asset describe(Asset photo, AssetPeople people, String consent) {
        Asset now = assets.asset(photo.id()).orElseThrow();
        var words = new AssetDescription("Anak", "", AssetRights.OWN, "", people, consent);
        describe.describe(now.id(), now.version(), words, operator);
        return assets.asset(photo.id()).orElseThrow();
    }

    private static PublishedPicture shown(Asset photo) {
        return new PublishedPicture(photo.id(), "", "", PublishedPicture.Stage.NONE);
    }

    private static Manuscript text(String title, String body, List<PublishedPicture> pictures) {
        Manuscript blank = Manuscript.blank(StoryKind.NEWS).withPictures(pictures);
        return new Manuscript(
                blank.kind(),
                title,
                "",
                body,
                "id",
                blank.facts(),
                blank.place(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                blank.pictures(),
                "",
                Optional.empty(),
                List.of(),
                "");
    }

    private static Story done(Acted acted) {
        assertThat(acted).isInstanceOf(Acted.Done.class);
        return ((Acted.Done) acted).story();
    }

    private static Actor actor(Scope scope) {
        return new Actor(
                UUID.randomUUID(),
                "Orang " + scope.hashCode(),
                Stream.of(
                                NewsroomPermission.VIEW,
                                NewsroomPermission.WRITE,
                                NewsroomPermission.REVIEW,
                                NewsroomPermission.PUBLISH,
                                NewsroomPermission.MEDIA)
                        .map(p -> new Granted(p, scope))
                        .collect(Collectors.toSet()));
    }
}
