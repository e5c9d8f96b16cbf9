package id.pendopo.insight.home;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The front page of a host that is no city's: its cities, or the way to begin one. */
@Controller
class FrontController {
    private final Directory directory;

    FrontController(Directory directory) {
        this.directory = directory;
    }

    @GetMapping("/")
    ModelAndView front(HttpServletRequest request) {
        List<City> cities = directory.cities();
        return cities.isEmpty()
                ? new ModelAndView("redirect:/mulai")
                : new ModelAndView("insight/cities", "page", cities(cities, request));
    }

    private static CitiesPage cities(List<City> cities, HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        String before = request.getScheme() + "://";
        String after = (usual ? "" : ":" + port) + "/";
        return new CitiesPage(
                cities.stream()
                        .map(c ->
                                new CitiesPage.City(
                                        c.name(), c.host().map(h -> before + h + after).orElse("")))
                        .toList());
    }
}
