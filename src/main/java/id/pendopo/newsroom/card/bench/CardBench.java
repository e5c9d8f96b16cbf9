package id.pendopo.newsroom.card.bench;

import id.pendopo.directory.BrandColour;
import id.pendopo.newsroom.card.CardContent;
import id.pendopo.newsroom.card.CardSize;
import id.pendopo.newsroom.card.draw.CardFrame;
import id.pendopo.newsroom.card.draw.CardWords;
import id.pendopo.newsroom.card.draw.CityMap;
import id.pendopo.newsroom.card.draw.DrawCard;
import id.pendopo.newsroom.card.sample.CardSamples;
import id.pendopo.newsroom.card.sample.SamplePhoto;
import id.pendopo.newsroom.card.sample.SampleText;
import id.pendopo.newsroom.card.template.CardTemplates;
import id.pendopo.newsroom.card.template.Template;
import id.pendopo.platform.command.Command;
import java.awt.image.BufferedImage;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * {@code bench-card}: lays out, paints and writes every template with its full sample in every size
 * on one thread, in time on its core. Photos are in memory already, as while somebody types.
 */
public final class CardBench implements Command {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 12;
    private static final int MEASURED = 12;
    private static final double NANOS = 1e6;

    private final PrintStream out;
    private final CardTemplates templates = new CardTemplates();
    private final DrawCard draw = new DrawCard();

    public CardBench() {
        this(System.out);
    }

    CardBench(PrintStream out) {
        this.out = out;
    }

    @Override
    public String name() {
        return "bench-card";
    }

    @Override
    public int run(List<String> words) {
        CardFrame frame = frame();
        Template first = templates.all().getFirst();
        out.printf(
                Locale.ROOT, "first-card: %.0f ms%n", time(first, CardSize.SQUARE, frame, false));
        double slowest = 0;
        for (CardSize size : CardSize.values()) {
            for (int i = 0; i < WARM_UP; i++) {
                round(size, frame, false);
            }
            List<Double> jpeg = rounds(size, frame, false);
            List<Double> png = rounds(size, frame, true);
            slowest = Math.max(slowest, quantile(jpeg, 0.5));
            tell("jpeg-" + size.word() + "-median", quantile(jpeg, 0.5));
            tell("jpeg-" + size.word() + "-p95", quantile(jpeg, 0.95));
            tell("png-" + size.word() + "-median", quantile(png, 0.5));
        }
        tell("jpeg-slowest-size-median", slowest);
        return 0;
    }

    private void tell(String name, double value) {
        out.printf(Locale.ROOT, "%s: %.1f ms%n", name, value);
    }

    private List<Double> rounds(CardSize size, CardFrame frame, boolean png) {
        var all = new ArrayList<Double>();
        for (int i = 0; i < MEASURED; i++) {
            all.addAll(round(size, frame, png));
        }
        Collections.sort(all);
        return all;
    }

    private List<Double> round(CardSize size, CardFrame frame, boolean png) {
        return templates.all().stream()
                .filter(t -> t.sizes().contains(size))
                .map(t -> time(t, size, frame, png))
                .toList();
    }

    private double time(Template template, CardSize size, CardFrame frame, boolean png) {
        CardContent content = CardSamples.of(template, SampleText.FULL, 1, "00.00.00.0001");
        long start = THREADS.getCurrentThreadCpuTime();
        var drawn = draw.draw(template, content, frame, size);
        byte[] file = png ? drawn.png() : drawn.jpeg();
        double taken = (THREADS.getCurrentThreadCpuTime() - start) / NANOS;
        if (file.length == 0) {
            throw new IllegalStateException("The card of the benchmark is empty");
        }
        return taken;
    }

    private static double quantile(List<Double> sorted, double share) {
        return sorted.get((int) ((sorted.size() - 1) * share));
    }

    private static CardFrame frame() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/newsroom-card");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        BufferedImage photo = SamplePhoto.drawn(1);
        return new CardFrame(
                "Dinas Pekerjaan Umum, Penataan Ruang, Perumahan dan Permukiman",
                "Kota Contoh",
                BrandColour.DEFAULT,
                LocalDate.of(2026, 11, 22),
                CityMap.of(squares()),
                id -> Optional.of(photo),
                CardWords.of(messages));
    }

    /** A city of 60 territories with 40 corners each, as real ones are. */
    private static String squares() {
        var features = new ArrayList<String>();
        for (int i = 0; i < 60; i++) {
            var ring = new StringBuilder();
            for (int corner = 0; corner <= 40; corner++) {
                double turn = 2 * Math.PI * (corner % 40) / 40;
                ring.append(corner == 0 ? "" : ",")
                        .append(
                                String.format(
                                        Locale.ROOT,
                                        "[%.5f,%.5f]",
                                        112 + i % 8 * 0.02 + 0.01 * Math.cos(turn),
                                        -7 - i / 8 * 0.02 + 0.01 * Math.sin(turn)));
            }
            features.add(
                    "{\"properties\":{\"code\":\"00.00.00.%04d\",\"name\":\"Kelurahan\",\"lat\":-7},"
                                    .formatted(i)
                            + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[["
                            + ring
                            + "]]}}");
        }
        return "{\"features\":[" + String.join(",", features) + "]}";
    }
}
