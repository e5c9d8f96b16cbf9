package id.pendopo.directory.web;

import id.pendopo.directory.RegisterPermission;
import id.pendopo.platform.web.NavItem;
import id.pendopo.platform.web.Navigation;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Menus of the register and the city as an argument of handlers. */
@Configuration(proxyBeanMethods = false)
class DirectoryWeb implements WebMvcConfigurer {
    private final RequestCity cities;

    DirectoryWeb(RequestCity cities) {
        this.cities = cities;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CityArgument(cities));
    }

    @Bean
    static Navigation registerNavigation() {
        return new Navigation() {
            @Override
            public List<NavItem> site() {
                return List.of(new NavItem("directory.menu.units", "/unit", "building", "", 20));
            }

            @Override
            public List<NavItem> office() {
                return List.of(
                        new NavItem(
                                "directory.menu.units",
                                "/kerja/unit",
                                "building",
                                RegisterPermission.VIEW,
                                210),
                        new NavItem(
                                "directory.menu.city",
                                "/kerja/kota",
                                "geo-alt",
                                RegisterPermission.EDIT,
                                910));
            }
        };
    }
}
