package id.pendopo.sites.route;

import id.pendopo.sites.OnSite;
import id.pendopo.sites.Site;
import id.pendopo.sites.SiteKind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.condition.RequestCondition;

/** Lets a handler answer only on the kinds of sites that its {@link OnSite} names. */
final class OnSiteCondition implements RequestCondition<OnSiteCondition> {
    private final Set<SiteKind> kinds;

    OnSiteCondition(OnSite on) {
        this(EnumSet.copyOf(List.of(on.value())));
    }

    private OnSiteCondition(Set<SiteKind> kinds) {
        this.kinds = kinds;
    }

    /** What stands nearer to the handler counts. */
    @Override
    public OnSiteCondition combine(OnSiteCondition method) {
        return method;
    }

    @Override
    public @Nullable OnSiteCondition getMatchingCondition(HttpServletRequest request) {
        return Asked.site(request).map(Site::kind).filter(kinds::contains).isPresent()
                ? this
                : null;
    }

    /** Who answers on fewer kinds goes first. */
    @Override
    public int compareTo(OnSiteCondition other, HttpServletRequest request) {
        return Integer.compare(kinds.size(), other.kinds.size());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OnSiteCondition condition && kinds.equals(condition.kinds);
    }

    @Override
    public int hashCode() {
        return kinds.hashCode();
    }

    @Override
    public String toString() {
        return kinds.toString();
    }
}
