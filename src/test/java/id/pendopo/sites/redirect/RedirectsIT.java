package id.pendopo.sites.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.platform.access.Actor;
import id.pendopo.sites.Site;
import id.pendopo.sites.Sites;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@PendopoIT
@AutoConfigureMockMvc
class RedirectsIT {
    private static final CityCode CITY = new CityCode("35.73");

    @Autowired private MockMvc mvc;
    @Autowired private Directory directory;
    @Autowired private Sites sites;
    @Autowired private Redirects redirects;
    private Site site;
    private Site other;

    @BeforeEach
    void move() {
        directory.found(CITY, Actor.system());
        Unit unit = directory.units(CITY).getFirst();
        site = sites.of(unit);
        other = sites.of(directory.units(CITY).get(1));
        redirects.keep(
                site,
                URI.create("http://lama.example/2016/07/22/rapat/"),
                "/berita/rapat",
                "wordpress");
        redirects.keep(site, 3090, "/berita/rapat", "wordpress");
    }

    @Test
    void old_addresses_lead_to_the_new_page() throws Exception {
        assertThat(led(site, "/2016/07/22/rapat/"))
                .isEqualTo(site.address("/berita/rapat").toString());
        assertThat(led(site, "/?p=3090")).isEqualTo(site.address("/berita/rapat").toString());
        assertThat(led(site, "/2016/07/22/rapat/feed/")).endsWith("/berita/rapat");
        assertThat(led(site, "/2016/07/")).endsWith("/berita");
        assertThat(led(site, "/feed/")).endsWith("/berita/rss.xml");
    }

    @Test
    void what_nobody_knew_leads_nowhere_and_units_are_kept_apart() throws Exception {
        assertThat(led(site, "/2016/07/22/lain/")).isNull();
        assertThat(led(site, "/?p=3091")).isNull();
        assertThat(led(other, "/?p=3090")).isNull();
        assertThat(led(other, "/2016/07/22/rapat/")).isNull();
        assertThat(led(other, "/feed/")).isNull();
    }

    @Test
    void the_newest_target_counts() throws Exception {
        redirects.keep(site, 3090, "/berita/rapat-kerja", "wordpress");

        assertThat(led(site, "/?p=3090")).endsWith("/berita/rapat-kerja");
    }

    private @org.jspecify.annotations.Nullable String led(Site where, String path)
            throws Exception {
        MockHttpServletResponse response =
                mvc.perform(MockMvcRequestBuilders.get(where.address(path)))
                        .andReturn()
                        .getResponse();
        return response.getStatus() == 301 ? response.getHeader("Location") : null;
    }
}
