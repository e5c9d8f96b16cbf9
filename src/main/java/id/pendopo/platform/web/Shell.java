package id.pendopo.platform.web;

import id.pendopo.platform.access.Actor;
import java.util.Optional;

/**
 * What every page needs around its content.
 *
 * @param lang {@code id} or {@code en}
 * @param path of the request, for marking the menu
 * @param actor who is signed in
 * @param csrfName the form field of the CSRF token; empty on public pages
 */
public record Shell(
        String lang, String path, Optional<Actor> actor, String csrfName, String csrfToken) {}
