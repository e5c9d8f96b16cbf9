package id.pendopo.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes the language by a plain link. */
@Controller
class LanguageController {
    @GetMapping("/bahasa/{code}")
    ResponseEntity<Void> choose(
            @PathVariable String code,
            @RequestParam(defaultValue = "/") String ke,
            HttpServletRequest request) {
        Optional<Language> language = Language.of(code);
        if (language.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, language.get().cookie(request).toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .location(URI.create(LocalPath.or(ke, "/")))
                .build();
    }
}
