package id.pendopo.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Gives Spring Security the account of the session; the session itself holds no more than its id.
 */
@Component
public class SessionSecurityContext implements SecurityContextRepository {
    private final SessionBook sessions;

    SessionSecurityContext(SessionBook sessions) {
        this.sessions = sessions;
    }

    @Override
    @Deprecated
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new LoadedWhenAsked(() -> load(request));
    }

    /** Nothing to save: {@link SessionBook} wrote the sign-in. */
    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(SessionBook.ACCOUNT) != null;
    }

    private SecurityContext load(HttpServletRequest request) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        sessions.current(request)
                .ifPresent(who ->
                        context.setAuthentication(
                                UsernamePasswordAuthenticationToken.authenticated(
                                        who, "", Set.of())));
        return context;
    }

    private static final class LoadedWhenAsked implements DeferredSecurityContext {
        private final Supplier<SecurityContext> source;
        private Optional<SecurityContext> loaded = Optional.empty();

        LoadedWhenAsked(Supplier<SecurityContext> source) {
            this.source = source;
        }

        @Override
        public SecurityContext get() {
            if (loaded.isEmpty()) {
                loaded = Optional.of(source.get());
            }
            return loaded.get();
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
