package id.pendopo.platform.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The permissions that handlers under {@code /api} ask for, read from their {@link Needs}: what a
 * key of the API can be good for.
 */
@Component
public final class ApiPermissions {
    private final RequestMappingHandlerMapping mappings;

    ApiPermissions(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    /** The keys, each once, sorted. */
    public List<String> all() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping -> ofApi(mapping.getKey()))
                .flatMap(mapping -> needed(mapping.getValue()))
                .filter(permission -> !permission.equals(Needs.SIGNED_IN))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean ofApi(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .anyMatch(pattern -> pattern.startsWith(AccessConfiguration.API));
    }

    private static Stream<String> needed(HandlerMethod method) {
        return NeedsInterceptor.needs(method).stream()
                .flatMap(needs -> Arrays.stream(needs.value()));
    }
}
