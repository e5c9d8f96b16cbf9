package id.pendopo.platform.web;

import id.pendopo.platform.access.Actor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What every page needs around its content.
 *
 * @param lang {@code id} or {@code en}
 * @param path of the request, for marking the menu
 * @param query of the request; empty if none
 * @param actor who is signed in
 * @param role of the actor in words, with the city or unit; empty if nobody is signed in
 * @param csrfName the form field of the CSRF token; empty on public pages
 * @param csrfHeader the request header that may carry the token instead
 * @param notice what was just done
 */
public record Shell(
        String lang,
        String path,
        String query,
        Optional<Actor> actor,
        String role,
        String csrfName,
        String csrfHeader,
        String csrfToken,
        Brand brand,
        List<NavItem> siteMenu,
        List<NavItem> officeMenu,
        Optional<Notice> notice) {

    /** How many entries of the back office lie at the bottom of a phone. */
    private static final int THUMB = 4;

    /** The address that changes the language and comes back to this page. */
    public String languageHref(String language) {
        String here = query.isEmpty() ? path : path + "?" + query;
        return "/bahasa/%s?ke=%s"
                .formatted(language, URLEncoder.encode(here, StandardCharsets.UTF_8));
    }

    /** The value of {@code data-hx-headers}: htmx sends the CSRF token by itself. */
    public String csrfJson() {
        return "{\"%s\":\"%s\"}".formatted(csrfHeader, csrfToken);
    }

    public List<NavItem> thumbMenu() {
        return officeMenu.subList(0, Math.min(THUMB, officeMenu.size()));
    }

    public List<NavItem> moreMenu() {
        return officeMenu.subList(Math.min(THUMB, officeMenu.size()), officeMenu.size());
    }

    /** Up to two letters for the actor's mark. */
    public String initials() {
        return actor.map(a -> Initials.of(a.name())).orElse("");
    }
}
