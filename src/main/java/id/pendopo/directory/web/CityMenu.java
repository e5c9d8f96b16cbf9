package id.pendopo.directory.web;

import id.pendopo.directory.City;
import id.pendopo.platform.web.NavItem;
import id.pendopo.platform.web.SiteMenu;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Leaves pages of a city out of the menu on a host that shows none, or before there is one. */
@Component
final class CityMenu implements SiteMenu {
    private final RequestCity cities;
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private volatile Set<String> ofCity = Set.of();

    CityMenu(RequestCity cities, ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.cities = cities;
        this.mappings = mappings;
    }

    @Override
    public boolean works(NavItem item, HttpServletRequest request) {
        return !ofCity().contains(item.href()) || cities.find(request).isPresent();
    }

    /** The paths whose handlers ask for the city of the request. Never none: the register has. */
    private Set<String> ofCity() {
        if (ofCity.isEmpty()) {
            ofCity =
                    mappings.stream()
                            .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                            .filter(handler -> asksForCity(handler.getValue()))
                            .flatMap(handler -> handler.getKey().getPatternValues().stream())
                            .collect(Collectors.toUnmodifiableSet());
        }
        return ofCity;
    }

    private static boolean asksForCity(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == City.class);
    }
}
