package id.pendopo.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.access.Scope;
import id.pendopo.platform.web.NeedsInterceptor.Undeclared;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;

class NeedsInterceptorTest {
    private static final String SEEN_BY_VIEWERS = "viewed";
    private final NeedsInterceptor office = new NeedsInterceptor(Undeclared.REFUSED);
    private final NeedsInterceptor api = new NeedsInterceptor(Undeclared.READABLE);

    @AfterEach
    void sign_out() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void refuses_a_visitor() {
        assertThatThrownBy(() -> call("viewed")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refuses_a_handler_that_declares_nothing_even_to_the_mighty() {
        signIn("register.view", "register.edit");

        assertThatThrownBy(() -> call("forgotten")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refuses_an_actor_without_the_permission() {
        signIn("observatory.view");

        assertThatThrownBy(() -> call(SEEN_BY_VIEWERS)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void lets_anybody_read_the_api_where_nothing_is_declared() throws Exception {
        assertThat(callApi("GET", "forgotten")).isTrue();
    }

    @Test
    void refuses_to_write_through_the_api_where_nothing_is_declared() {
        signIn("register.view", "register.edit");

        assertThatThrownBy(() -> callApi("POST", "forgotten"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refuses_a_visitor_of_the_api_where_a_permission_is_declared() {
        assertThatThrownBy(() -> callApi("GET", SEEN_BY_VIEWERS))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void lets_an_actor_pass_who_holds_one_of_the_permissions() throws Exception {
        signIn("register.edit");

        assertThat(call("viewedOrEdited")).isTrue();
    }

    @Test
    void lets_everyone_signed_in_pass_where_that_is_enough() throws Exception {
        signIn();

        assertThat(call("home")).isTrue();
    }

    private boolean call(String handler) throws Exception {
        return called(office, "GET", handler);
    }

    private boolean callApi(String method, String handler) throws Exception {
        return called(api, method, handler);
    }

    private static boolean called(NeedsInterceptor interceptor, String method, String handler)
            throws Exception {
        return interceptor.preHandle(
                new MockHttpServletRequest(method, "/"),
                new MockHttpServletResponse(),
                new HandlerMethod(new Pages(), Pages.class.getDeclaredMethod(handler)));
    }

    private static void signIn(String... permissions) {
        var granted = new java.util.HashSet<Granted>();
        for (String permission : permissions) {
            granted.add(new Granted(permission, Scope.city("00.01")));
        }
        var actor = new Actor(UUID.randomUUID(), "A", Set.copyOf(granted));
        ActorPrincipal principal = () -> actor;
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, "", Set.of()));
    }

    static class Pages {
        @Needs("register.view")
        void viewed() {}

        @Needs({"register.view", "register.edit"})
        void viewedOrEdited() {}

        @Needs(Needs.SIGNED_IN)
        void home() {}

        void forgotten() {}
    }
}
