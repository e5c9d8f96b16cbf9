package id.pendopo.platform.web;

import id.pendopo.platform.access.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the shell and the texts of a request. */
@Component
class ShellFactory {
    private final MessageSource messages;

    ShellFactory(MessageSource messages) {
        this.messages = messages;
    }

    Texts texts(HttpServletRequest request) {
        return new Texts(messages, RequestContextUtils.getLocale(request));
    }

    Shell shell(HttpServletRequest request) {
        Optional<CsrfToken> csrf =
                request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                        ? Optional.of(token)
                        : Optional.empty();
        return new Shell(
                RequestContextUtils.getLocale(request).getLanguage(),
                request.getRequestURI(),
                actor(),
                csrf.map(CsrfToken::getParameterName).orElse(""),
                csrf.map(CsrfToken::getToken).orElse(""));
    }

    private static Optional<Actor> actor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof ActorPrincipal p
                ? Optional.of(p.actor())
                : Optional.empty();
    }
}
