package id.pendopo.newsroom.web.media;

import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.platform.web.LargeUploads;
import id.pendopo.platform.web.NavItem;
import id.pendopo.platform.web.Navigation;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu of the library, and where large files come in. */
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

    /** Where photos and videos come in. */
    @Bean
    LargeUploads mediaUploads() {
        return new LargeUploads(
                List.of(MediaListController.PATH + "/", "/kerja/kirim", "/kerja/berita"));
    }
}
