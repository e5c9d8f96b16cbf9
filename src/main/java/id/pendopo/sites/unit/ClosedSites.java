package id.pendopo.sites.unit;

import id.pendopo.platform.web.Texts;
import id.pendopo.sites.PublicPage;
import id.pendopo.sites.Site;
import id.pendopo.sites.SiteFrame;
import id.pendopo.sites.SiteFrames;
import id.pendopo.sites.SiteKind;
import id.pendopo.sites.Sites;
import id.pendopo.sites.Subject;
import id.pendopo.sites.host.Closed;
import id.pendopo.sites.host.SiteRepository;
import id.pendopo.sites.route.Asked;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets a closed site say that it is, on its front page and in every section. Single stories and
 * entries stay readable: other pages lead to them, and what was public stays so.
 */
@Component
class ClosedSites implements HandlerInterceptor, WebMvcConfigurer {
    private final SiteRepository repository;
    private final Sites sites;
    private final SiteFrames frames;
    private final MessageSource messages;

    ClosedSites(SiteRepository repository, Sites sites, SiteFrames frames, MessageSource messages) {
        this.repository = repository;
        this.sites = sites;
        this.frames = frames;
        this.messages = messages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView view) {
        Optional<Site> site = Asked.site(request).filter(s -> s.kind() == SiteKind.UNIT);
        if (view == null || site.isEmpty() || single(request)) {
            return;
        }
        repository
                .closed(site.get().unit().orElseThrow().id())
                .ifPresent(closed -> close(view, site.get(), closed));
    }

    /** Whether the address is of one thing, not of a list. */
    private static boolean single(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                .contains("{");
    }

    private void close(ModelAndView view, Site site, Closed closed) {
        var texts = new Texts(messages, LocaleContextHolder.getLocale());
        SiteFrame frame =
                frames.of(site, PublicPage.of("/", site.name(), new Subject.Plain()), texts);
        view.setViewName("sites/closed");
        view.getModelMap()
                .put(
                        "page",
                        new ClosedPage(
                                frame,
                                texts.moment(closed.since(), site.city().zone()),
                                closed.reason(),
                                sites.portal(site.city().code())
                                        .map(p -> p.address(unit(site)).toString())
                                        .orElse("/")));
        view.setStatus(HttpStatus.GONE);
    }

    private static String unit(Site site) {
        return "/unit/" + site.unit().orElseThrow().slug();
    }
}
