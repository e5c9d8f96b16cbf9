package id.pendopo.directory.web;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.platform.web.Brand;
import id.pendopo.platform.web.Brands;
import id.pendopo.platform.web.page.Colour;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Each city under its own name and colour. */
@Component
final class CityBrands implements Brands {
    private final Directory directory;

    CityBrands(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<Brand> of(String host) {
        return directory.cityAt(host).map(city -> brand(city, "/"));
    }

    @Override
    public List<Brand> all() {
        return directory.cities().stream()
                .filter(city -> city.host().isPresent())
                .map(city -> brand(city, home(city.host().get())))
                .toList();
    }

    private static Brand brand(City city, String home) {
        return new Brand(city.name(), "", Colour.of(city.colour().hex()), home);
    }

    /** With the scheme and port of the request at hand. */
    private static String home(String host) {
        return ServletUriComponentsBuilder.fromCurrentRequestUri()
                .host(host)
                .replacePath("/")
                .build()
                .toUriString();
    }
}
