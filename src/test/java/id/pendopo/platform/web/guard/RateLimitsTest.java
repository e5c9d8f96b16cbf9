package id.pendopo.platform.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.platform.web.WebSettings.Limits;
import id.pendopo.platform.web.WebSettings.Reading;
import id.pendopo.platform.web.WebSettings.SignIn;
import id.pendopo.platform.web.WebSettings.Writing;
import id.pendopo.platform.web.guard.RateLimits.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RateLimitsTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-22T07:00:00Z"));
    private final RateLimits limits =
            new RateLimits(
                    new Limits(
                            true,
                            new Reading(6, MINUTE),
                            new Writing(3, MINUTE),
                            new SignIn(1, MINUTE)),
                    now::get);

    @Test
    void passes_as_many_as_allowed_and_says_how_long_to_wait() {
        for (int i = 0; i < 3; i++) {
            assertThat(limits.ask("a", Kind.WRITING)).isEmpty();
        }

        assertThat(limits.ask("a", Kind.WRITING)).hasValue(Duration.ofSeconds(20));
    }

    @Test
    void passes_again_after_the_wait() {
        assertThat(limits.ask("a", Kind.SIGN_IN)).isEmpty();
        assertThat(limits.ask("a", Kind.SIGN_IN)).isPresent();

        now.updateAndGet(t -> t.plus(MINUTE));

        assertThat(limits.ask("a", Kind.SIGN_IN)).isEmpty();
    }

    @Test
    void one_visitor_and_one_kind_do_not_hinder_another() {
        assertThat(limits.ask("a", Kind.SIGN_IN)).isEmpty();
        assertThat(limits.ask("a", Kind.SIGN_IN)).isPresent();

        assertThat(limits.ask("a", Kind.READING)).isEmpty();
        assertThat(limits.ask("b", Kind.SIGN_IN)).isEmpty();
    }

    @Test
    void the_filter_answers_429_with_the_seconds_to_wait() throws Exception {
        var filter = new RateFilter(limits, new Visitors(""));

        assertThat(post(filter, "/masuk").getStatus()).isEqualTo(200);
        var refused = post(filter, "/masuk");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("60");
        assertThat(post(filter, "/pengaduan").getStatus()).isEqualTo(200);
    }

    @Test
    void the_visitor_is_who_connects_unless_a_proxy_of_ours_says_otherwise() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("10.0.0.1");
        request.addHeader("X-Forwarded-For", "6.6.6.6, 180.250.1.9");

        assertThat(new Visitors("").of(request)).isEqualTo("10.0.0.1");
        assertThat(new Visitors("X-Forwarded-For").of(request)).isEqualTo("180.250.1.9");
        assertThat(new Visitors("X-Real-IP").of(request)).isEqualTo("10.0.0.1");
    }

    @Test
    void a_household_of_ipv6_is_one_visitor() {
        assertThat(visitor("2001:db8:1:2:3:4:5:6")).isEqualTo("2001:db8:1:2");
        assertThat(visitor("2001:db8:1:2:ffff::1")).isEqualTo("2001:db8:1:2");
        assertThat(visitor("2001:db8::1")).isEqualTo("2001:db8:0:0");
        assertThat(visitor("[2001:db8::7]")).isEqualTo("2001:db8:0:0");
        assertThat(visitor("::1")).isEqualTo("0:0:0:0");
        assertThat(visitor("::ffff:10.1.2.3")).isEqualTo("::ffff:10.1.2.3");
    }

    private static String visitor(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return new Visitors("").of(request);
    }

    private static MockHttpServletResponse post(RateFilter filter, String path) throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(new MockHttpServletRequest("POST", path), response, new MockFilterChain());
        return response;
    }
}
