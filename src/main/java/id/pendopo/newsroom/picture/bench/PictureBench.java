package id.pendopo.newsroom.picture.bench;

import id.pendopo.newsroom.picture.PreparePicture;
import id.pendopo.newsroom.picture.PreparedPicture;
import id.pendopo.platform.command.Command;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * {@code bench-picture}: makes the four widths of a photo of 12 megapixels, as a telephone takes
 * it, on one thread and in time on its core. The first run is told too.
 */
public final class PictureBench implements Command {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WIDTH = 4000;
    private static final int HEIGHT = 3000;
    private static final int WARM_UP = 5;
    private static final int MEASURED = 15;
    private static final long MOST_PIXELS = 210_000_000;
    private static final double NANOS = 1e6;

    private final PrintStream out;

    public PictureBench() {
        this(System.out);
    }

    PictureBench(PrintStream out) {
        this.out = out;
    }

    @Override
    public String name() {
        return "bench-picture";
    }

    @Override
    public int run(List<String> arguments) {
        byte[] photo = photo();
        var prepare = new PreparePicture(MOST_PIXELS);
        double first = time(prepare, photo);
        for (int i = 0; i < WARM_UP; i++) {
            time(prepare, photo);
        }
        var times = new double[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            times[i] = time(prepare, photo);
        }
        Arrays.sort(times);
        out.printf(
                Locale.ROOT,
                "photo of %d x %d, %.1f MB, to four widths: first %.0f ms, median %.0f ms, slowest %.0f ms of one core%n",
                WIDTH,
                HEIGHT,
                photo.length / NANOS,
                first,
                times[MEASURED / 2],
                times[MEASURED - 1]);
        return 0;
    }

    private static double time(PreparePicture prepare, byte[] photo) {
        long start = THREADS.getCurrentThreadCpuTime();
        if (!(prepare.prepare(photo, ZoneOffset.UTC) instanceof PreparedPicture.Ready)) {
            throw new IllegalStateException("The photo of the benchmark was refused");
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / NANOS;
    }

    /** Slopes with the grain of a sensor, so that it weighs what photos weigh. */
    private static byte[] photo() {
        var random = new Random(1);
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int grain = random.nextInt(24);
                int red = x * 200 / WIDTH + grain;
                int green = y * 200 / HEIGHT + grain;
                image.setRGB(x, y, red << 16 | green << 8 | (x / 40 + y / 40) % 200 + grain);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
