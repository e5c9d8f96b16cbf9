package id.pendopo.sites.portal;

import id.pendopo.sites.Shown;
import id.pendopo.sites.Site;
import id.pendopo.sites.SiteKind;
import id.pendopo.sites.Tag;
import id.pendopo.sites.route.Asked;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Notes for the pages of the unit finder that they show the register, who is in office today among
 * it. They are the directory's, which knows nothing of sites; panels on them note what they add.
 */
@Component
class KeepFinder implements HandlerInterceptor, WebMvcConfigurer {
    private final InstantSource clock;

    KeepFinder(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/unit", "/unit/{slug}");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        Optional<Site> portal = Asked.site(request).filter(s -> s.kind() == SiteKind.PORTAL);
        portal.ifPresent(site -> {
            Shown.note(Tag.register(site.city().code()));
            var zone = site.city().zone();
            Shown.until(
                    LocalDate.ofInstant(clock.instant(), zone)
                            .plusDays(1)
                            .atStartOfDay(zone)
                            .toInstant());
        });
        return true;
    }
}
