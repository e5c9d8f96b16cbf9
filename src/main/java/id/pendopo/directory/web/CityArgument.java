package id.pendopo.directory.web;

import id.pendopo.directory.City;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Fills a {@link City} argument of any module's handler with the city the request is for. */
final class CityArgument implements HandlerMethodArgumentResolver {
    private final RequestCity cities;

    CityArgument(RequestCity cities) {
        this.cities = cities;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == City.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return cities.of(
                Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }
}
