package id.pendopo.sites.entry.site;

import id.pendopo.directory.Unit;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.sites.EntryKind;
import id.pendopo.sites.OnSite;
import id.pendopo.sites.Shown;
import id.pendopo.sites.Site;
import id.pendopo.sites.SiteKind;
import id.pendopo.sites.Tag;
import id.pendopo.sites.entry.Entries;
import id.pendopo.sites.entry.Entry;
import id.pendopo.sites.entry.EntryStatus;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One entry of a unit; a withdrawn one says that it was, and why. */
@Controller
@OnSite({SiteKind.UNIT, SiteKind.PORTAL})
class EntryController {
    private final Entries entries;
    private final Owners owners;
    private final EntryPages pages;
    private final MessageSource messages;

    EntryController(Entries entries, Owners owners, EntryPages pages, MessageSource messages) {
        this.entries = entries;
        this.owners = owners;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping("/layanan/{slug}")
    ModelAndView service(Site site, Locale locale, @PathVariable String slug) {
        return entry(site, locale, EntryKind.SERVICE, slug);
    }

    @GetMapping("/agenda/{slug}")
    ModelAndView event(Site site, Locale locale, @PathVariable String slug) {
        return entry(site, locale, EntryKind.AGENDA, slug);
    }

    @GetMapping("/profil/{slug}")
    ModelAndView profile(Site site, Locale locale, @PathVariable String slug) {
        return entry(site, locale, EntryKind.PROFILE, slug);
    }

    @GetMapping("/halaman/{slug}")
    ModelAndView page(Site site, Locale locale, @PathVariable String slug) {
        return entry(site, locale, EntryKind.PAGE, slug);
    }

    private ModelAndView entry(Site site, Locale locale, EntryKind kind, String slug) {
        Unit unit = owners.of(site);
        Shown.note(Tag.entries(unit.id(), kind));
        Entry entry =
                entries.published(unit.id(), kind, slug)
                        .orElseThrow(() ->
                                new NotFound("%s %s of %s".formatted(kind, slug, site.key())));
        Shown.note(Tag.entry(entry.id()));
        var texts = new Texts(messages, locale);
        if (entry.status() == EntryStatus.WITHDRAWN) {
            var gone = new ModelAndView("sites/gone", "page", pages.gone(site, entry, texts));
            gone.setStatus(HttpStatus.GONE);
            return gone;
        }
        return new ModelAndView("sites/entry", "page", pages.page(site, entry, texts));
    }
}
