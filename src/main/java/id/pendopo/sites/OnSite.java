package id.pendopo.sites;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On which kind of site a handler answers, so that {@code /berita} can be the unit's news on a
 * unit's host and the city's on the portal. On the method or on its class; the method wins.
 *
 * <p>A handler without it is a page of the portal's host alone: asked for on a unit's host, the
 * visitor is led there. On the portal's host a handler with the annotation goes before one without.
 * The handler gets its {@link Site} as an argument of that type.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface OnSite {
    /** The kinds of sites. */
    SiteKind[] value();

    /**
     * The names in the query that change the page, as {@code page}. A kept page is kept once for
     * each of their values; all other names are taken out before the page is made.
     */
    String[] query() default {};
}
