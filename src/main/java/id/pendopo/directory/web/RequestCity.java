package id.pendopo.directory.web;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.access.Scope;
import id.pendopo.platform.web.Actors;
import id.pendopo.platform.web.error.UnknownHost;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The city a request is for: by its host; on a host of no city the only city there is, or the only
 * one in which who is signed in has anything to do.
 */
@Component
final class RequestCity {
    private final Directory directory;

    RequestCity(Directory directory) {
        this.directory = directory;
    }

    /** Empty where no page of a city can be shown. */
    Optional<City> find(HttpServletRequest request) {
        return directory.cityAt(request.getServerName()).or(this::ofActor);
    }

    City of(HttpServletRequest request) {
        return find(request)
                .orElseThrow(() ->
                        directory.cities().isEmpty()
                                ? new NoCityYet()
                                : new UnknownHost(request.getServerName()));
    }

    private Optional<City> ofActor() {
        List<String> codes =
                Actors.current().stream()
                        .flatMap(actor -> actor.granted().stream())
                        .flatMap(RequestCity::code)
                        .distinct()
                        .toList();
        return codes.size() == 1
                ? directory.cities().stream()
                        .filter(city -> city.code().value().equals(codes.getFirst()))
                        .findFirst()
                : Optional.empty();
    }

    private static Stream<String> code(Granted granted) {
        return switch (granted.scope()) {
            case Scope.Everywhere() -> Stream.empty();
            case Scope.City(var code) -> Stream.of(code);
            case Scope.Unit(var city, var id) -> Stream.of(city);
        };
    }
}
