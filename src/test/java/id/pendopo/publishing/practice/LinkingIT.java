package id.pendopo.publishing.practice;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Network;
import id.pendopo.fixture.FormClient;
import id.pendopo.fixture.MovableClock;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import id.pendopo.platform.access.Actor;
import id.pendopo.publishing.LinkStatus;
import id.pendopo.publishing.Ownership;
import id.pendopo.publishing.account.AccountLink;
import id.pendopo.publishing.account.AccountLinkRepository;
import id.pendopo.publishing.account.CheckOwnership;
import id.pendopo.publishing.account.OwnershipRepository;
import id.pendopo.publishing.account.RefreshToken;
import id.pendopo.publishing.account.Tokens;
import id.pendopo.sites.Sites;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.node.ObjectNode;

/** From our page through a network's dialog and back, in the whole application. */
@WithPeople
@TestPropertySource(
        properties = {
            "pendopo.publishing.practice.run=true",
            "pendopo.publishing.practice.port=0",
            "pendopo.publishing.delivery.active=false"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkingIT {
    private static final CityCode CITY = new CityCode("35.73");
    private static final String HOME = "/kerja/akun-resmi";
    @Autowired private Directory directory;
    @Autowired private People people;
    @Autowired private PracticeWeb web;
    @Autowired private AccountLinkRepository links;
    @Autowired private Tokens tokens;
    @Autowired private CheckOwnership ownership;
    @Autowired private OwnershipRepository ownerships;
    @Autowired private RefreshToken refresh;
    @Autowired private Sites sites;
    @Autowired private JdbcClient db;
    @Autowired private MovableClock clock;
    @LocalServerPort private int port;
    private FormClient admin;
    private FormClient colleague;

    @BeforeAll
    void people_come() {
        directory.found(CITY, Actor.system());
        admin = people.signedIn(people.of(Role.CITY_ADMINISTRATOR, CITY.value()), port);
        colleague = people.signedIn(people.of(Role.CITY_ADMINISTRATOR, CITY.value()), port);
    }

    @ParameterizedTest
    @EnumSource(
            value = Network.class,
            names = {"FACEBOOK", "INSTAGRAM", "X", "YOUTUBE", "THREADS"})
    void an_account_is_linked_and_its_token_lies_sealed(Network network) {
        String account = account(network);

        AccountLink link = linked(network, account);

        assertThat(link.status()).isEqualTo(LinkStatus.LINKED);
        assertThat(link.missing()).isEmpty();
        String token = tokens.access(link.id()).orElseThrow().token();
        assertThat(desk(network).standing(token)).isEqualTo(Desk.Standing.GOOD);
        assertNoTokenInTheDatabase(network);
        FormClient.Answer page = admin.get(HOME + "/" + link.id());
        assertThat(page.words()).contains("Akun uji", "Terhubung");
        assertThat(admin.get(HOME).words()).contains("Akun uji");
    }

    @Test
    void the_way_to_the_network_is_a_link_since_no_form_may_lead_to_another_host() {
        FormClient.Answer answer = begun(Network.X, admin);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-security-policy")).contains("form-action 'self'");
        assertThat(dialog(answer).getHost()).endsWith(".x.latihan.localhost");
        assertThat(Dialog.send(dialog(answer), "GET", "").status()).isEqualTo(200);
    }

    @Test
    void a_state_works_once() {
        String account = account(Network.X);
        String back = allowed(Network.X, account);

        assertThat(admin.get(back).location()).startsWith(HOME + "/pilih/");
        assertRefused(admin, back);
    }

    @Test
    void a_forged_state_is_refused() {
        String back = allowed(Network.X, account(Network.X));

        assertRefused(admin, back.replaceAll("state=[^&]+", "state=" + "A".repeat(43)));
        assertThat(admin.get(back).location()).startsWith(HOME + "/pilih/");
    }

    @Test
    void a_state_is_of_the_person_and_the_network_that_began_with_it() {
        String back = allowed(Network.X, account(Network.X));

        assertRefused(colleague, back);
        assertRefused(admin, back.replace("/kembali/x", "/kembali/youtube"));
    }

    @Test
    void a_state_is_too_old_after_a_quarter_of_an_hour() {
        String back = allowed(Network.X, account(Network.X));
        clock.advance(Duration.ofMinutes(16));

        assertRefused(admin, back);
    }

    @Test
    void who_says_no_at_the_network_is_told_that_nothing_was_linked() {
        URI dialog = dialog(begun(Network.FACEBOOK, admin));
        String back = path(Dialog.decided(dialog, Map.of("decision", "deny")));

        assertThat(admin.get(back).location()).isEqualTo(HOME);
        assertThat(admin.get(HOME).words()).contains("Izin tidak diberikan di jaringannya.");
    }

    @Test
    void a_page_without_a_token_of_its_own_is_named_and_cannot_be_linked() {
        String ticked = account(Network.FACEBOOK);
        String listed = account(Network.FACEBOOK);
        var store = web.of(Network.FACEBOOK).ground().store();
        store.put(
                "account",
                listed,
                store.get("account", listed).orElseThrow().put("portfolio", true));
        String choice = admin.get(allowed(Network.FACEBOOK, ticked)).location();

        FormClient.Answer page = admin.get(choice);
        assertThat(page.words())
                .contains("terdaftar lewat portofolio bisnis, tetapi tidak dicentang");
        assertThat(page.page().select("input[name=akun]").eachAttr("value"))
                .containsExactly(ticked);
        admin.post(choice, Map.of("akun", listed));

        assertThat(links.linked(Network.FACEBOOK, listed)).isEmpty();
        assertThat(admin.get(HOME).words()).contains("Tidak ada akun yang dipilih.");
        store.put(
                "account",
                listed,
                store.get("account", listed).orElseThrow().put("portfolio", false));
    }

    @Test
    void a_missing_permission_is_shown_and_a_needed_one_holds_the_account_back() {
        String account = account(Network.FACEBOOK);
        AccountLink link = linked(Network.FACEBOOK, account, "read_insights");
        assertThat(link.missing()).containsExactly("read_insights");
        assertThat(admin.get(HOME + "/" + link.id()).words()).contains("read_insights");

        String other = account(Network.FACEBOOK);
        String choice =
                admin.get(allowed(Network.FACEBOOK, other, "pages_manage_posts")).location();
        FormClient.Answer page = admin.get(choice);
        assertThat(page.words()).contains("Ada izin penting yang tidak diberikan.");
        assertThat(page.page().select("input[name=akun]")).isEmpty();
    }

    @Test
    void a_choice_is_of_the_person_who_signed_in_and_works_once() {
        String account = account(Network.YOUTUBE);
        String choice = admin.get(allowed(Network.YOUTUBE, account)).location();

        assertThat(colleague.get(choice).status()).isEqualTo(404);
        admin.get(choice);
        admin.post(choice, Map.of("akun", account));
        assertThat(admin.get(HOME).words()).contains("1 akun terhubung.");
        admin.post(choice, Map.of("akun", account));

        assertThat(admin.get(HOME).words()).contains("sudah terpakai atau terlalu lama");
        assertThat(links.linked(Network.YOUTUBE, account)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(
            value = Network.class,
            names = {"FACEBOOK", "X", "YOUTUBE"})
    void unlinking_revokes_the_right_at_the_network(Network network) {
        AccountLink link = linked(network, account(network));
        String token = tokens.access(link.id()).orElseThrow().token();

        admin.get(HOME + "/" + link.id());
        admin.post(HOME + "/" + link.id() + "/putuskan", Map.of());

        assertThat(admin.get(HOME).words()).contains("izinnya dicabut di jaringannya");
        assertThat(desk(network).standing(token)).isEqualTo(Desk.Standing.REVOKED);
        assertThat(tokens.access(link.id())).isEmpty();
        assertThat(links.find(link.id()).orElseThrow().status()).isEqualTo(LinkStatus.UNLINKED);
    }

    @Test
    void where_the_network_cannot_be_told_the_person_is() {
        AccountLink link = linked(Network.THREADS, account(Network.THREADS));

        admin.get(HOME + "/" + link.id());
        admin.post(HOME + "/" + link.id() + "/putuskan", Map.of());

        assertThat(admin.get(HOME).words()).contains("Cabut sendiri di pengaturan akun itu.");
        assertThat(tokens.access(link.id())).isEmpty();
    }

    /** The portal names accounts of units only; so the one direction is seen to be missing. */
    @ParameterizedTest
    @EnumSource(
            value = Network.class,
            names = {"FACEBOOK", "INSTAGRAM", "X", "YOUTUBE", "THREADS"})
    void the_address_in_a_profile_is_seen_and_shown(Network network) {
        AccountLink link = linked(network, account(network));
        assertThat(admin.get(HOME + "/" + link.id()).words()).contains("Belum diperiksa");
        ownership.all();
        assertThat(ownerships.find(link.id()).orElseThrow().accountNamesSite()).contains(false);

        URI site = sites.portal(CITY).orElseThrow().origin();
        var store = web.of(network).ground().store();
        ObjectNode kept = store.get("account", link.remoteId()).orElseThrow();
        store.put("account", link.remoteId(), kept.put("website", "Situs " + site));
        clock.advance(Duration.ofHours(25));
        refresh.refresh(links.find(link.id()).orElseThrow());
        ownership.all();

        Ownership seen = ownerships.find(link.id()).orElseThrow();
        assertThat(seen.accountNamesSite()).contains(true);
        assertThat(seen.siteNamesAccount()).contains(false);
        assertThat(seen.proven()).isFalse();
        FormClient again = people.signedIn(people.of(Role.CITY_ADMINISTRATOR, CITY.value()), port);
        assertThat(again.get(HOME + "/" + link.id()).words())
                .contains("Profil akun menyebut alamat situs Ya");
        admin = again;
        colleague = people.signedIn(people.of(Role.CITY_ADMINISTRATOR, CITY.value()), port);
    }

    private void assertRefused(FormClient who, String back) {
        assertThat(who.get(back).location()).isEqualTo(HOME);
        assertThat(who.get(HOME).words()).contains("sudah terpakai atau terlalu lama");
    }

    /** In no row and no form: neither as text nor as the bytes of a column. */
    private void assertNoTokenInTheDatabase(Network network) {
        var rows =
                db.sql(
                                """
                                select row_to_json(l)::text from publishing.account_link l
                                union all select row_to_json(l)::text from publishing.linking l
                                union all select row_to_json(c)::text
                                            from publishing.linking_choice c
                                union all select row_to_json(a)::text from platform.audit_entry a\
                                """)
                        .query(String.class)
                        .list();
        assertThat(rows).isNotEmpty();
        List<String> secrets = web.of(network).ground().store().ids("token", t -> true);
        assertThat(secrets).isNotEmpty();
        for (String secret : secrets) {
            String hex = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
            assertThat(rows).noneMatch(row -> row.contains(secret) || row.contains(hex));
        }
    }

    private Desk desk(Network network) {
        return web.of(network).ground().desk();
    }

    private String account(Network network) {
        String handle = "uji-" + UUID.randomUUID().toString().substring(0, 13);
        return web.account(network, handle, "Akun uji " + handle, 4000);
    }

    private FormClient.Answer begun(Network network, FormClient who) {
        who.get(HOME);
        return who.post(HOME + "/hubungkan", Map.of("jaringan", network.name(), "untuk", "kota"));
    }

    private static URI dialog(FormClient.Answer begun) {
        return URI.create(begun.page().select("#isi a.btn-primary").attr("href"));
    }

    /** The path by which the network sends the person back. */
    private String allowed(Network network, String account, String... without) {
        URI dialog = dialog(begun(network, admin));
        return path(Dialog.decided(dialog, Dialog.ticks(dialog, account, without)));
    }

    private static String path(URI back) {
        return back.getRawPath() + "?" + back.getRawQuery();
    }

    private AccountLink linked(Network network, String account, String... without) {
        String choice = admin.get(allowed(network, account, without)).location();
        assertThat(choice).startsWith(HOME + "/pilih/");
        admin.get(choice);
        assertThat(admin.post(choice, Map.of("akun", account)).location()).isEqualTo(HOME);
        assertThat(admin.get(HOME).words()).contains("1 akun terhubung.");
        return links.linked(network, account).orElseThrow();
    }
}
