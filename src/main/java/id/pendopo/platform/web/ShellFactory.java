package id.pendopo.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the shell and the texts of a request. */
@Component
public class ShellFactory {
    private final MessageSource messages;
    private final ObjectProvider<Brands> brands;
    private final ObjectProvider<Navigation> navigations;
    private final ObjectProvider<SiteMenu> siteMenus;

    ShellFactory(
            MessageSource messages,
            ObjectProvider<Brands> brands,
            ObjectProvider<Navigation> navigations,
            ObjectProvider<SiteMenu> siteMenus) {
        this.messages = messages;
        this.brands = brands;
        this.navigations = navigations;
        this.siteMenus = siteMenus;
    }

    public Texts texts(HttpServletRequest request) {
        return new Texts(messages, Language.of(request).locale());
    }

    public Shell shell(HttpServletRequest request) {
        Optional<CsrfToken> csrf =
                request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                        ? Optional.of(token)
                        : Optional.empty();
        String query = request.getQueryString();
        return new Shell(
                Language.of(request).code(),
                request.getRequestURI(),
                query == null ? "" : query,
                Actors.current(),
                role(texts(request)),
                csrf.map(CsrfToken::getParameterName).orElse(""),
                csrf.map(CsrfToken::getHeaderName).orElse(""),
                csrf.map(CsrfToken::getToken).orElse(""),
                brand(request),
                menu(Navigation::site, item -> onSite(item, request)),
                menu(Navigation::office, ShellFactory::shown),
                notice(request));
    }

    /** A shell that asks neither session nor, where it is away, the database; for error pages. */
    public Shell bare(HttpServletRequest request) {
        Brand brand;
        try {
            brand = brand(request);
        } catch (RuntimeException e) {
            brand = Brand.neutral();
        }
        return new Shell(
                Language.of(request).code(),
                "",
                "",
                Optional.empty(),
                "",
                "",
                "",
                "",
                brand,
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** The brand of the request's host; the neutral one where no module knows brands. */
    private Brand brand(HttpServletRequest request) {
        String host = request.getServerName().toLowerCase(Locale.ROOT);
        return brands.orderedStream()
                .flatMap(b -> b.of(host).stream())
                .findFirst()
                .orElseGet(Brand::neutral);
    }

    private List<NavItem> menu(Function<Navigation, List<NavItem>> part, Predicate<NavItem> shown) {
        return navigations.stream()
                .map(part)
                .flatMap(List::stream)
                .filter(shown)
                .sorted(Comparator.comparingInt(NavItem::order))
                .toList();
    }

    private boolean onSite(NavItem item, HttpServletRequest request) {
        return item.permission().isEmpty()
                && siteMenus.stream().allMatch(menu -> menu.works(item, request));
    }

    private static boolean shown(NavItem item) {
        return Actors.current()
                .map(a -> item.permission().isEmpty() || a.mayAnywhere(item.permission()))
                .orElse(false);
    }

    private static String role(Texts texts) {
        return principal().map(p -> p.role(texts)).findFirst().orElse("");
    }

    private static Stream<ActorPrincipal> principal() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof ActorPrincipal p
                ? Stream.of(p)
                : Stream.empty();
    }

    private static Optional<Notice> notice(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash != null && flash.get(Notice.NAME) instanceof Notice notice
                ? Optional.of(notice)
                : Optional.empty();
    }
}
