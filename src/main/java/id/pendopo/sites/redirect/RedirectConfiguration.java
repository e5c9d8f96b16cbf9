package id.pendopo.sites.redirect;

import id.pendopo.platform.web.error.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/** Old addresses are looked for where no page of ours answers: they cost other requests nothing. */
@Configuration(proxyBeanMethods = false)
class RedirectConfiguration {
    /** Between the filter that finds the site and the one that answers from memory. */
    @Bean
    static FilterRegistrationBean<OldIdFilter> oldIds(Leading leading) {
        var registration = new FilterRegistrationBean<>(new OldIdFilter(leading));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 32);
        return registration;
    }

    /** Addresses that no handler of ours has. */
    @Bean
    static AbstractHandlerMapping oldAddresses(Leading leading) {
        var mapping =
                new AbstractHandlerMapping() {
                    @Override
                    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
                        return handler(leading.on(request));
                    }
                };
        mapping.setOrder(Ordered.LOWEST_PRECEDENCE);
        return mapping;
    }

    /** Addresses that a handler of ours has, but which it finds nothing at. */
    @Bean
    static HandlerExceptionResolver oldAddressesOfMissingPages(Leading leading) {
        return new NotFoundButKnown(leading);
    }

    private static @Nullable HttpRequestHandler handler(Optional<String> target) {
        return target.<HttpRequestHandler>map(
                        to -> (request, response) -> Leading.answer(response, to))
                .orElse(null);
    }

    private record NotFoundButKnown(Leading leading) implements HandlerExceptionResolver, Ordered {
        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }

        @Override
        public @Nullable ModelAndView resolveException(
                HttpServletRequest request,
                jakarta.servlet.http.HttpServletResponse response,
                @Nullable Object handler,
                Exception failure) {
            if (!(failure instanceof NotFound)) {
                return null;
            }
            Optional<String> target = leading.on(request);
            target.ifPresent(to -> Leading.answer(response, to));
            return target.isPresent() ? new ModelAndView() : null;
        }
    }
}
