package id.pendopo.platform.web;

import id.pendopo.platform.web.NeedsInterceptor.Undeclared;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the {@link Needs} check before every handler of the back office and of the API. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration implements WebMvcConfigurer {
    /** Where the handlers of the API lie. */
    static final String API = "/api/";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new NeedsInterceptor(Undeclared.REFUSED))
                .addPathPatterns("/kerja", "/kerja/**");
        registry.addInterceptor(new NeedsInterceptor(Undeclared.READABLE))
                .addPathPatterns(API + "**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgument());
    }
}
