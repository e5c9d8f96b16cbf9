package id.pendopo.sites.unit;

import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.sites.OnSite;
import id.pendopo.sites.Shown;
import id.pendopo.sites.Site;
import id.pendopo.sites.SiteKind;
import id.pendopo.sites.Sites;
import id.pendopo.sites.Tag;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** One story of a unit; a withdrawn one says that it was, and why. */
@Controller
@OnSite({SiteKind.UNIT, SiteKind.PORTAL})
class StoryController {
    private final Newsroom newsroom;
    private final StoryPages pages;
    private final MessageSource messages;

    StoryController(Newsroom newsroom, StoryPages pages, MessageSource messages) {
        this.newsroom = newsroom;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping("/berita/{slug}")
    ModelAndView news(Site site, Locale locale, @PathVariable String slug) {
        return story(site, locale, StoryKind.NEWS, slug);
    }

    @GetMapping("/pengumuman/{slug}")
    ModelAndView announcement(Site site, Locale locale, @PathVariable String slug) {
        return story(site, locale, StoryKind.ANNOUNCEMENT, slug);
    }

    @GetMapping("/kegiatan/{slug}")
    ModelAndView work(Site site, Locale locale, @PathVariable String slug) {
        return story(site, locale, StoryKind.FIELD_WORK, slug);
    }

    @GetMapping("/galeri/{slug}")
    ModelAndView gallery(Site site, Locale locale, @PathVariable String slug) {
        return story(site, locale, StoryKind.GALLERY, slug);
    }

    @GetMapping("/video/{slug}")
    ModelAndView film(Site site, Locale locale, @PathVariable String slug) {
        return story(site, locale, StoryKind.VIDEO, slug);
    }

    private ModelAndView story(Site site, Locale locale, StoryKind kind, String slug) {
        PublishedStory story =
                newsroom.published(site.city().code(), site.unit().map(u -> u.id()), slug)
                        .orElseThrow(
                                () -> new NotFound("Story %s of %s".formatted(slug, site.key())));
        Shown.note(Tag.story(story.id()));
        var texts = new Texts(messages, locale);
        if (story.kind() != kind) {
            return moved(Sites.path(story));
        }
        if (story.withdrawal().isPresent()) {
            var gone = new ModelAndView("sites/gone", "page", pages.gone(site, story, texts));
            gone.setStatus(HttpStatus.GONE);
            return gone;
        }
        return new ModelAndView("sites/story", "page", pages.page(site, story, texts));
    }

    private static ModelAndView moved(String path) {
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
