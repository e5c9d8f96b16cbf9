package id.pendopo.publishing.practice;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * What a file is, by its bytes.
 *
 * @param type {@code image/jpeg}, {@code image/png}, {@code image/webp}, {@code image/gif}, {@code
 *     video/mp4} or empty for anything else
 */
record MediaLook(String type, int width, int height, long bytes) {
    static MediaLook at(Path file) {
        try {
            long bytes = Files.size(file);
            String type = type(file);
            return type.startsWith("image/") ? picture(file, type, bytes) : plain(type, bytes);
        } catch (IOException e) {
            return plain("", 0);
        }
    }

    boolean picture() {
        return type.startsWith("image/");
    }

    boolean video() {
        return type.startsWith("video/");
    }

    double ratio() {
        return height == 0 ? 0 : (double) width / height;
    }

    private static MediaLook plain(String type, long bytes) {
        return new MediaLook(type, 0, 0, bytes);
    }

    private static MediaLook picture(Path file, String type, long bytes) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return plain(type, bytes);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return new MediaLook(type, reader.getWidth(0), reader.getHeight(0), bytes);
            } catch (IOException e) {
                // The head is right, what follows is not: its size is still known.
                return plain(type, bytes);
            } finally {
                reader.dispose();
            }
        }
    }

    private static String type(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(16);
        }
        if (head.length < 12) {
            return "";
        }
        String latin = new String(head, java.nio.charset.StandardCharsets.ISO_8859_1);
        if (latin.startsWith("\u00ff\u00d8\u00ff")) {
            return "image/jpeg";
        }
        if (latin.startsWith("\u0089PNG")) {
            return "image/png";
        }
        if (latin.startsWith("GIF8")) {
            return "image/gif";
        }
        if (latin.startsWith("RIFF") && latin.startsWith("WEBP", 8)) {
            return "image/webp";
        }
        return latin.startsWith("ftyp", 4) ? "video/mp4" : "";
    }
}
