package id.pendopo.sites.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.sites.Tag;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReplyTest {
    private final KeptPage page =
            KeptPage.of(Map.of(), new byte[2_000], Set.of(new Tag("a")), Optional.empty());

    @Test
    void packs_for_those_who_take_gzip() {
        assertThat(Reply.takesGzip("gzip")).isTrue();
        assertThat(Reply.takesGzip("deflate, GZIP;q=0.5")).isTrue();
        assertThat(Reply.takesGzip("*")).isTrue();
        assertThat(Reply.takesGzip("br, x-gzip")).isTrue();
    }

    @Test
    void packs_not_for_others() {
        assertThat(Reply.takesGzip(null)).isFalse();
        assertThat(Reply.takesGzip("")).isFalse();
        assertThat(Reply.takesGzip("br, deflate")).isFalse();
        assertThat(Reply.takesGzip("gzip;q=0, *")).isFalse();
        assertThat(Reply.takesGzip("gzip; q=0.000")).isFalse();
        assertThat(Reply.takesGzip("*;q=0")).isFalse();
    }

    @Test
    void knows_its_own_tags_in_any_list() {
        assertThat(Reply.has(page.tag(), page)).isTrue();
        assertThat(Reply.has("\"x\", W/" + page.gzipTag(), page)).isTrue();
        assertThat(Reply.has("*", page)).isTrue();
        assertThat(Reply.has("\"x\"", page)).isFalse();
        assertThat(Reply.has(null, page)).isFalse();
    }

    @Test
    void another_form_of_the_page_has_another_tag() {
        assertThat(page.tag()).isNotEqualTo(page.gzipTag()).matches("\"[0-9a-f]{24}\"");
    }
}
