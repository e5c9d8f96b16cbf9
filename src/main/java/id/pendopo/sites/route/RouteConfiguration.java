package id.pendopo.sites.route;

import id.pendopo.sites.Sites;
import id.pendopo.sites.SitesSettings;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Puts the sites before security and MVC, and their kinds into the choice of handlers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SitesSettings.class)
class RouteConfiguration implements WebMvcConfigurer {
    private final Sites sites;

    RouteConfiguration(Sites sites) {
        this.sites = sites;
    }

    /** Behind the assets, which are the same on every host. */
    @Bean
    static FilterRegistrationBean<SiteFilter> siteOfRequest(Sites sites) {
        var registration = new FilterRegistrationBean<>(new SiteFilter(sites));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 30);
        return registration;
    }

    @Bean
    static WebMvcRegistrations siteMapping() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new SiteMapping();
            }
        };
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new SiteInterceptor(sites)).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SiteArgument());
    }
}
