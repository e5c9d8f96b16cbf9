package id.pendopo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.pendopo.fixture.Browser;
import id.pendopo.fixture.PlainServer;
import id.pendopo.fixture.Visitor;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StyleJourney {
    private static final int HEAVIEST = 150_000;

    private static PlainServer server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        server = PlainServer.start("pendopo.platform.web.style-page=true");
        browser = Browser.open();
    }

    @AfterAll
    static void stop() {
        browser.close();
        server.close();
    }

    @Test
    void every_component_serves_every_reader_at_both_sizes() {
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                visitor.withCookie(server.address("/"), "sample", "1");
                for (String path : List.of("/gaya", "/gaya/kerja")) {
                    visitor.open(server.address(path));

                    visitor.screenshot("style" + path.replace('/', '-'));
                    visitor.assertFits();
                    visitor.assertAccessible();
                    visitor.assertContent();
                }
            }
        }
    }

    @Test
    void the_pages_about_this_installation_are_for_everybody() {
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                for (String path : List.of("/tentang/robot", "/aksesibilitas")) {
                    visitor.open(server.address(path));

                    visitor.screenshot("about" + path.replace('/', '-'));
                    visitor.assertFits();
                    visitor.assertAccessible();
                    visitor.assertContent();
                }
            }
        }
    }

    @Test
    void a_map_draws_areas_and_names_them_without_running_their_names() {
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                var page = visitor.open(server.address("/gaya/peta"));
                page.locator("path.p-area").nth(2).waitFor();

                page.locator("path.p-warn").click();
                page.locator(".leaflet-popup strong").waitFor();

                assertThat(page.locator(".leaflet-popup strong").textContent()).isEqualTo("B <b>");
                visitor.screenshot("map");
                visitor.assertFits();
                visitor.assertAccessible();
                visitor.assertContent();
            }
        }
    }

    @Test
    void the_search_box_answers_even_when_nothing_matches() {
        try (Visitor visitor = browser.phone()) {
            visitor.withCookie(server.address("/"), "sample", "1");
            var page = visitor.open(server.address("/gaya/kerja"));

            page.getByRole(AriaRole.SEARCHBOX).first().fill("puskesmas tak ada");
            page.keyboard().press("Enter");
            page.waitForURL("**/kerja/cari?q=*");

            assertThat(page.locator("h1").textContent()).contains("puskesmas tak ada");
            visitor.screenshot("find-none");
            visitor.assertAccessible();
            visitor.assertContent();
        }
    }

    @Test
    void the_auditor_itself_finds_what_is_wrong() {
        try (Visitor visitor = browser.phone()) {
            var page = visitor.open(server.address("/gaya"));
            page.evaluate("document.querySelector('label[for=f-nama]').remove()");
            page.evaluate("document.querySelector('h1').style.width = '900px'");
            page.evaluate("fetch('/tidak-ada').then(() => 1)");
            page.evaluate(
                    "document.body.insertAdjacentHTML('beforeend', '<i style=color:red>x</i>')");

            assertThatThrownBy(visitor::assertAccessible).hasMessageContaining("label");
            assertThatThrownBy(visitor::assertFits).hasMessageContaining("H1");
            assertThatThrownBy(visitor::assertContent)
                    .hasMessageContaining("answer 404")
                    .hasMessageContaining("Content Security Policy");
        }
    }

    @Test
    void a_page_weighs_little() {
        try (Visitor visitor = browser.phone()) {
            visitor.open(server.address("/gaya"));
            long first = visitor.weight();

            assertThat(first).isBetween(20_000L, (long) HEAVIEST);
        }
        try (Visitor visitor = browser.phone()) {
            visitor.withCookie(server.address("/"), "sample", "1");
            visitor.open(server.address("/gaya/kerja"));

            assertThat(visitor.weight()).isBetween(20_000L, (long) HEAVIEST);
        }
    }

    @Test
    void menus_open_by_keyboard_and_close_by_escape() {
        try (Visitor visitor = browser.phone()) {
            var page = visitor.open(server.address("/gaya"));

            page.locator("summary", new Page.LocatorOptions().setHasText("Menu")).press("Enter");
            assertThat(page.locator(".p-sitemenu nav").isVisible()).isTrue();
            visitor.screenshot("style-menu-open");
            visitor.assertAccessible();
            page.keyboard().press("Escape");

            assertThat(page.locator(".p-sitemenu nav").isVisible()).isFalse();
        }
    }

    @Test
    void the_language_changes_by_one_link_and_back() {
        try (Visitor visitor = browser.phone()) {
            var page = visitor.open(server.address("/gaya?sort=unit"));
            page.getByTitle("English").click();

            assertThat(page.locator("h1").textContent()).isEqualTo("Style page");
            assertThat(page.url()).endsWith("/gaya?sort=unit");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            visitor.assertContent();
        }
    }

    @Test
    void an_error_page_says_what_to_do_and_is_accessible() {
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                var page = visitor.open(server.address("/tidak-ada"));
                visitor.forgive();

                visitor.screenshot("error-404");
                assertThat(page.locator("h1").textContent()).isEqualTo("Halaman tidak ditemukan");
                visitor.assertFits();
                visitor.assertAccessible();
            }
        }
    }
}
