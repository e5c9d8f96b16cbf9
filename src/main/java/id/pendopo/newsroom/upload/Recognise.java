package id.pendopo.newsroom.upload;

import id.pendopo.newsroom.FileRefusal;
import id.pendopo.newsroom.picture.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.tika.Tika;

/** Tells what a file is from its first bytes. */
final class Recognise {
    private static final int LOOKED_AT = 8192;
    private static final int BRAND = 4;
    private static final int MOST_BRANDS = 32;
    private static final Set<String> HEIC =
            Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1");
    private static final Set<String> AVIF = Set.of("avif", "avis");
    private static final Set<String> MP4 =
            Set.of("isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "dash");
    private static final List<String> PROGRAMS =
            List.of("MZ", "\u007fELF", "#!", "\u00ca\u00fe\u00ba\u00be");
    private static final List<String> ARCHIVES =
            List.of("Rar!", "7z\u00bc\u00af", "\u001f\u008b", "BZh", "\u00fd7zXZ");
    private static final List<String> PAGES =
            List.of("<html", "<!doctype html", "<script", "<body", "<iframe");

    private final Tika tika = new Tika();

    Recognised look(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(LOOKED_AT);
        }
        if (head.length == 0) {
            return new Recognised.Refused(FileRefusal.EMPTY);
        }
        if (Format.of(head).isPresent()) {
            return new Recognised.Picture();
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("ftyp", BRAND)) {
            return boxes(start);
        }
        if (start.startsWith("\u001aE\u00df\u00a3")) {
            return start.substring(0, Math.min(start.length(), 64)).contains("webm")
                    ? new Recognised.Video(MediaForm.WEBM)
                    : new Recognised.Refused(FileRefusal.VIDEO_FORMAT);
        }
        if (start.startsWith("%PDF-")) {
            return new Recognised.Document(MediaForm.PDF);
        }
        return start.startsWith("PK\3\4") ? OfficeFile.look(file) : other(start, head);
    }

    /**
     * The brands of ISO/IEC 14496-12: the first is the file's own, the rest it claims to be too.
     */
    private static Recognised boxes(String start) {
        int size = start.charAt(2) << 8 | start.charAt(3);
        List<String> brands =
                IntStream.range(2, MOST_BRANDS)
                        .filter(i -> i != 3)
                        .map(i -> i * BRAND)
                        .takeWhile(at -> at + BRAND <= Math.min(size, start.length()))
                        .mapToObj(at -> start.substring(at, at + BRAND))
                        .toList();
        if (brands.stream().anyMatch(AVIF::contains)) {
            return new Recognised.Convertible(FileRefusal.AVIF);
        }
        if (brands.stream().anyMatch(HEIC::contains)) {
            return new Recognised.Convertible(FileRefusal.HEIC);
        }
        return !brands.isEmpty()
                        && !brands.getFirst().equals("qt  ")
                        && brands.stream().anyMatch(MP4::contains)
                ? new Recognised.Video(MediaForm.MP4)
                : new Recognised.Refused(FileRefusal.VIDEO_FORMAT);
    }

    private Recognised other(String start, byte[] head) throws IOException {
        String lower = start.toLowerCase(Locale.ROOT);
        if (lower.contains("<svg")) {
            return new Recognised.Refused(FileRefusal.SVG);
        }
        if (PAGES.stream().anyMatch(lower::contains)) {
            return new Recognised.Refused(FileRefusal.WEB_PAGE);
        }
        if (PROGRAMS.stream().anyMatch(start::startsWith) || lower.contains("<?php")) {
            return new Recognised.Refused(FileRefusal.PROGRAM);
        }
        if (ARCHIVES.stream().anyMatch(start::startsWith)) {
            return new Recognised.Refused(FileRefusal.ARCHIVE);
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return new Recognised.Refused(FileRefusal.OLD_OFFICE);
        }
        return byTika(tika.detect(new ByteArrayInputStream(head)), start);
    }

    private static Recognised byTika(String type, String start) {
        if (type.equals("text/plain") && start.indexOf('\0') < 0) {
            return new Recognised.Document(MediaForm.TEXT);
        }
        if (type.startsWith("video/")) {
            return new Recognised.Refused(FileRefusal.VIDEO_FORMAT);
        }
        if (type.contains("xml") || type.contains("html")) {
            return new Recognised.Refused(FileRefusal.WEB_PAGE);
        }
        boolean code = type.contains("script") || type.contains("executable");
        return new Recognised.Refused(code ? FileRefusal.PROGRAM : FileRefusal.UNKNOWN_FORMAT);
    }
}
