package id.pendopo.newsroom.web.media;

import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.platform.web.NavItem;
import id.pendopo.platform.web.Navigation;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The menu of the library, and the limit of forms elsewhere. */
@Configuration
class MediaWeb {
    private static final int PLACE = 130;

    @Bean
    Navigation mediaMenu() {
        return new Navigation() {
            @Override
            public List<NavItem> office() {
                return List.of(
                        new NavItem(
                                "newsroom.media.menu",
                                MediaListController.PATH,
                                "image",
                                NewsroomPermission.MEDIA,
                                PLACE));
            }
        };
    }

    @Bean
    FilterRegistrationBean<UploadLimit> uploadLimit() {
        var registration = new FilterRegistrationBean<>(new UploadLimit());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 45);
        return registration;
    }
}
