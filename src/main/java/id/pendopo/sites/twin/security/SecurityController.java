package id.pendopo.sites.twin.security;

import id.pendopo.platform.web.error.NotFound;
import id.pendopo.sites.OnSite;
import id.pendopo.sites.Shown;
import id.pendopo.sites.Site;
import id.pendopo.sites.SiteKind;
import id.pendopo.sites.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells whoever found a hole whom to tell (RFC 9116); nothing if the city has not said. */
@RestController
@OnSite({SiteKind.UNIT, SiteKind.PORTAL})
class SecurityController {
    private final SecurityContactRepository contacts;
    private final InstantSource clock;

    SecurityController(SecurityContactRepository contacts, InstantSource clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    @GetMapping("/.well-known/security.txt")
    ResponseEntity<byte[]> contact(Site site) {
        Shown.note(Tag.sections(site.city().code()));
        SecurityContact contact =
                contacts.find(site.city().code())
                        .filter(c -> end(site, c).isAfter(clock.instant()))
                        .orElseThrow(() -> new NotFound("Security contact of " + site.key()));
        Instant end = end(site, contact);
        Shown.until(end);
        String text =
                "Contact: %s\nExpires: %s\nPreferred-Languages: id, en\nCanonical: %s\n"
                        .formatted(
                                contact.contact(), end, site.address("/.well-known/security.txt"));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_TYPE, "text/plain;charset=utf-8")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Instant end(Site site, SecurityContact contact) {
        return contact.expires().plusDays(1).atStartOfDay(site.city().zone()).toInstant();
    }
}
