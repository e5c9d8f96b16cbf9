package id.pendopo.insight.home;

import java.util.List;

/** The cities of this installation, shown on a host that is no city's. */
public record CitiesPage(List<City> cities) {
    /**
     * One city.
     *
     * @param href its front page; empty if it has no host
     */
    public record City(String name, String href) {}
}
