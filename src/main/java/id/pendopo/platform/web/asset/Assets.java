package id.pendopo.platform.web.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Everything under {@code static/} on the class path. Our own files are addressed by a hash over
 * all of them, kept parts by their version, so that both may be cached for ever; addresses inside a
 * style sheet stay relative and need no rewriting.
 */
public final class Assets {
    /** Where the assets are served. */
    public static final String ROOT = "/static/";

    /** The one style sheet of every page, put together in this order. */
    private static final List<String> SHEETS =
            List.of(
                    "vendor/bootstrap/5.3.8/css/bootstrap-reboot.min.css",
                    "vendor/bootstrap/5.3.8/css/bootstrap-grid.min.css",
                    "vendor/bootstrap/5.3.8/css/bootstrap-utilities.min.css",
                    "css/tokens.css",
                    "css/base.css",
                    "css/shell.css",
                    "css/parts.css",
                    "css/forms.css",
                    "css/tables.css",
                    "css/newsroom.css",
                    "css/complaints.css",
                    "css/print.css");

    private static final Map<String, Asset> FILES = read();
    private static final String VERSION = version();

    private Assets() {}

    /**
     * The address of a file, as {@code href("pendopo.css")}; a missing file is an error at once.
     */
    public static String href(String path) {
        if (!FILES.containsKey(path)) {
            throw new IllegalArgumentException("No file static/%s".formatted(path));
        }
        return path.startsWith("vendor/") ? ROOT + path : ROOT + VERSION + "/" + path;
    }

    static Optional<Asset> find(String path) {
        return Optional.ofNullable(FILES.get(path));
    }

    /** Whether the path names its content for ever, and the file it names. */
    static Address address(String path) {
        if (path.startsWith(VERSION + "/")) {
            return new Address(path.substring(VERSION.length() + 1), true);
        }
        return new Address(path, path.startsWith("vendor/"));
    }

    record Address(String file, boolean lasting) {}

    private static Map<String, Asset> read() {
        var files = new TreeMap<String, Asset>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:static/**/*.*")) {
                if (file.isReadable()) {
                    String url = file.getURL().toString();
                    String path = url.substring(url.lastIndexOf("/static/") + ROOT.length());
                    files.put(path, Asset.of(path, file.getContentAsByteArray()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read static/ of the class path", e);
        }
        files.put("pendopo.css", Asset.of("pendopo.css", bundle(files)));
        return Map.copyOf(files);
    }

    private static byte[] bundle(Map<String, Asset> files) {
        var sheet = new ByteArrayOutputStream();
        for (String name : SHEETS) {
            Asset part = files.get(name);
            if (part == null) {
                throw new IllegalStateException(
                        "The style sheet static/%s is missing".formatted(name));
            }
            sheet.writeBytes(part.plain());
            sheet.write('\n');
        }
        return sheet.toByteArray();
    }

    private static String version() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(FILES)
                    .forEach((path, file) -> {
                        digest.update(path.getBytes(StandardCharsets.UTF_8));
                        digest.update(file.plain());
                    });
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
