package id.pendopo.newsroom.web.media;

import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.Assets;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.web.media.MediaFiles.Served;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.error.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/**
 * Answers with the files of assets: to everybody once they are public, to their own people before.
 * Nothing of it can act in a browser, whatever it is.
 */
@Controller
class MediaFileController {
    private static final String LASTING = "public, max-age=31536000, immutable";
    private static final String POLICY =
            "default-src 'none'; img-src 'self'; media-src 'self'; sandbox";

    private final Assets assets;
    private final MediaFiles files;
    private final MediaDoor door;

    MediaFileController(Assets assets, MediaFiles files, MediaDoor door) {
        this.assets = assets;
        this.files = files;
        this.door = door;
    }

    @GetMapping("/media/{asset}/{file}")
    @Nullable ResponseEntity<Resource> seen(
            @PathVariable UUID asset,
            @PathVariable String file,
            WebRequest request,
            HttpServletResponse response) {
        Asset found =
                assets.asset(new AssetId(asset))
                        .filter(a -> a.publicSince().isPresent() && !a.deleted())
                        .orElseThrow(() -> new NotFound("Public asset %s".formatted(asset)));
        Served served = served(found, file);
        response.setHeader(HttpHeaders.CACHE_CONTROL, LASTING);
        return answer(served, request, response);
    }

    /** The chain of the back office forbids to keep it, so it is gone with the sign-out. */
    @GetMapping("/kerja/media/{asset}/{file}")
    @Needs({NewsroomPermission.VIEW, NewsroomPermission.MEDIA})
    @Nullable ResponseEntity<Resource> previewed(
            Actor actor,
            @PathVariable UUID asset,
            @PathVariable String file,
            WebRequest request,
            HttpServletResponse response) {
        return answer(served(door.toSee(asset, actor), file), request, response);
    }

    private Served served(Asset asset, String file) {
        return files.find(asset, file)
                .orElseThrow(() -> new NotFound("File %s of %s".formatted(file, asset.id())));
    }

    private static @Nullable ResponseEntity<Resource> answer(
            Served served, WebRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        if (request.checkNotModified("\"" + served.hash().hex() + "\"")) {
            return null;
        }
        if (served.attachment()) {
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"%s\"".formatted(served.name()));
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(served.type()))
                .body(new FileSystemResource(served.path()));
    }
}
