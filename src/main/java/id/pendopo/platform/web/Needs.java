package id.pendopo.platform.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a handler of the back office or of the API. Every handler under {@code /kerja}
 * carries it, on the method or on its class (the method wins); one without it is refused to
 * everybody. Under {@code /api} a handler without it is open data: anybody may read it, and nobody
 * may write.
 *
 * <pre>{@code
 * @Needs(RegisterPermission.VIEW)
 * @GetMapping("/kerja/unit/{id}")
 * ModelAndView unit(@PathVariable UUID id, Actor actor) {
 *     Unit unit = units.find(id);
 *     actor.demand(RegisterPermission.VIEW, Scope.unit(unit.city().value(), id));
 * }</pre>
 *
 * The annotation asks whether the actor holds <em>one</em> of the permissions <em>anywhere</em>; it
 * is the door of the page. Whether the permission covers the city or unit of the very row, only the
 * handler can know: it calls {@code actor.demand} or {@code actor.may} with the scope of that row.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Needs {
    /** Enough to be signed in: one's own account, the home page. */
    String SIGNED_IN = "signed-in";

    /** The permission keys of which one is needed. */
    String[] value();
}
