package id.pendopo.platform.web;

import id.pendopo.platform.web.asset.Assets;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Pages about the installation itself, and the small files every robot asks for. */
@Controller
class AboutController {
    private final ObjectProvider<Robot> robots;

    AboutController(ObjectProvider<Robot> robots) {
        this.robots = robots;
    }

    @GetMapping("/tentang/robot")
    ModelAndView robot() {
        var page = new AboutPage(Optional.ofNullable(robots.getIfUnique()));
        return new ModelAndView("platform/robot", "page", page);
    }

    @GetMapping("/aksesibilitas")
    ModelAndView accessibility() {
        return new ModelAndView("platform/accessibility", "page", new AboutPage(Optional.empty()));
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robotsTxt() {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(ForRobots.TEXT);
    }

    @GetMapping("/favicon.ico")
    ResponseEntity<Void> favicon() {
        return ResponseEntity.status(HttpStatus.FOUND)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .location(URI.create(Assets.href("favicon.svg")))
                .build();
    }
}
