package id.pendopo.newsroom.upload;

import id.pendopo.newsroom.FileRefusal;
import id.pendopo.newsroom.MediaSettings;
import id.pendopo.newsroom.picture.PreparePicture;
import id.pendopo.newsroom.picture.PreparedPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * Looks at a sent file and makes it fit to be kept, or says why not. Few photos are unpacked at
 * once, so that a hundred people who upload at noon need no more memory than two.
 */
public final class ExamineFile {
    private final MediaSettings settings;
    private final Recognise recognise = new Recognise();
    private final PreparePicture prepare;
    private final Semaphore turns;
    private final Optional<Tool> converter;
    private final Optional<Tool> videoCheck;

    /**
     * @param path in which converters of the machine are looked for, as the variable {@code PATH}
     */
    public ExamineFile(MediaSettings settings, String path) {
        this.settings = settings;
        this.prepare = new PreparePicture(settings.mostPixels());
        this.turns = new Semaphore(settings.atOnce(), true);
        this.converter = Tool.find(settings.toolTime(), path, "heif-dec", "heif-convert");
        this.videoCheck = Tool.find(settings.toolTime(), path, "ffprobe");
    }

    /** Whether photos in HEIC and AVIF are converted here. */
    public boolean converts() {
        return converter.isPresent();
    }

    /** Whether a video is read through by a program that knows every format. */
    public boolean checksVideos() {
        return videoCheck.isPresent();
    }

    /**
     * Examines the file; a video is cleaned in place.
     *
     * @param zone of the city: cameras write the time without one
     */
    public Examined examine(Path file, ZoneId zone) throws IOException {
        return switch (recognise.look(file)) {
            case Recognised.Refused(var why) -> new Examined.Refused(why);
            case Recognised.Picture() -> picture(file, zone);
            case Recognised.Convertible(var otherwise) -> converted(file, otherwise, zone);
            case Recognised.Video(var form) -> video(file, form);
            case Recognised.Document(var form) -> document(file, form);
        };
    }

    private Examined picture(Path file, ZoneId zone) throws IOException {
        return larger(file, settings.pictureLimit())
                ? new Examined.Refused(FileRefusal.TOO_LARGE)
                : inTurn(() -> prepared(file, zone));
    }

    private Examined prepared(Path file, ZoneId zone) throws IOException {
        return switch (prepare.prepare(Files.readAllBytes(file), zone)) {
            case PreparedPicture.Ready ready -> new Examined.Picture(ready);
            case PreparedPicture.Refused(var why) -> new Examined.Refused(why);
        };
    }

    private Examined converted(Path file, FileRefusal otherwise, ZoneId zone) throws IOException {
        if (larger(file, settings.pictureLimit())) {
            return new Examined.Refused(FileRefusal.TOO_LARGE);
        }
        if (converter.isEmpty()) {
            return new Examined.Refused(otherwise);
        }
        if (HeifSize.pixels(file) > settings.mostPixels()) {
            return new Examined.Refused(FileRefusal.TOO_MANY_PIXELS);
        }
        return inTurn(() -> throughConverter(converter.get(), file, zone));
    }

    /**
     * In a folder of its own: of a file with several pictures the converter writes each beside the
     * name it was given, and none under it.
     */
    private Examined throughConverter(Tool tool, Path file, ZoneId zone) throws IOException {
        Path folder = Files.createTempDirectory(file.resolveSibling("."), "convert-");
        try {
            Path alone = folder.resolve("out.jpg");
            Path first = folder.resolve("out-1.jpg");
            if (!tool.run("-q", "95", file.toString(), alone.toString())) {
                return new Examined.Refused(FileRefusal.DAMAGED);
            }
            if (Files.exists(alone)) {
                return convertedPicture(alone, zone);
            }
            return Files.exists(first)
                    ? firstOfSeveral(convertedPicture(first, zone))
                    : new Examined.Refused(FileRefusal.DAMAGED);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private Examined convertedPicture(Path file, ZoneId zone) throws IOException {
        return larger(file, settings.videoLimit())
                ? new Examined.Refused(FileRefusal.DAMAGED)
                : prepared(file, zone);
    }

    private static Examined firstOfSeveral(Examined examined) {
        return examined instanceof Examined.Picture(var ready)
                ? new Examined.Picture(
                        new PreparedPicture.Ready(
                                ready.sizes(), ready.position(), ready.taken(), true))
                : examined;
    }

    private Examined video(Path file, MediaForm form) throws IOException {
        if (larger(file, settings.videoLimit())) {
            return new Examined.Refused(FileRefusal.TOO_LARGE);
        }
        boolean broken =
                videoCheck.isPresent()
                        && !videoCheck.get().run("-v", "error", "-i", file.toString());
        if (broken) {
            return new Examined.Refused(FileRefusal.DAMAGED);
        }
        VideoTold told = form.equals(MediaForm.MP4) ? Mp4File.clean(file) : WebmFile.clean(file);
        return switch (told) {
            case VideoTold.Fit fit -> new Examined.Video(form, fit);
            case VideoTold.Unfit(var why) -> new Examined.Refused(why);
        };
    }

    private Examined document(Path file, MediaForm form) throws IOException {
        if (larger(file, settings.documentLimit())) {
            return new Examined.Refused(FileRefusal.TOO_LARGE);
        }
        Optional<FileRefusal> fault =
                form.equals(MediaForm.PDF) ? PdfFile.fault(file) : Optional.empty();
        return fault.<Examined>map(Examined.Refused::new)
                .orElseGet(() -> new Examined.Document(form));
    }

    private Examined inTurn(Work work) throws IOException {
        try {
            if (!turns.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                return new Examined.Refused(FileRefusal.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Examined.Refused(FileRefusal.BUSY);
        }
        try {
            return work.run();
        } finally {
            turns.release();
        }
    }

    private static boolean larger(Path file, DataSize limit) throws IOException {
        return Files.size(file) > limit.toBytes();
    }

    private interface Work {
        Examined run() throws IOException;
    }
}
