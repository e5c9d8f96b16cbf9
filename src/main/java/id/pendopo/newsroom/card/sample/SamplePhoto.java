package id.pendopo.newsroom.card.sample;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A drawn landscape in place of a photo: hills, a field, a sun; each seed another one. */
public final class SamplePhoto {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 960;
    private static final Color[][] MOODS = {
        {
            new Color(0xdbe7ea),
            new Color(0xf2c879),
            new Color(0x8fb3ad),
            new Color(0x4f8078),
            new Color(0x2f5a4f)
        },
        {
            new Color(0xf3e3d0),
            new Color(0xe98f5b),
            new Color(0xc4a58a),
            new Color(0x8c7a5f),
            new Color(0x4c5a3d)
        },
    };

    private SamplePhoto() {}

    public static BufferedImage drawn(long seed) {
        var random = new Random(seed);
        Color[] mood = MOODS[(int) Math.floorMod(seed, (long) MOODS.length)];
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D to = image.createGraphics();
        to.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        to.setColor(mood[0]);
        to.fillRect(0, 0, WIDTH, HEIGHT);
        to.setColor(mood[1]);
        double sun = 150 + random.nextInt(60);
        to.fill(new Ellipse2D.Double(WIDTH * (0.2 + random.nextDouble() * 0.5), 150, sun, sun));
        for (int hill = 2; hill < mood.length; hill++) {
            to.setColor(mood[hill]);
            to.fill(hill(random, HEIGHT * (0.22 + 0.19 * hill - 0.12)));
        }
        to.dispose();
        return image;
    }

    private static Path2D hill(Random random, double height) {
        var path = new Path2D.Double();
        path.moveTo(0, HEIGHT);
        path.lineTo(0, height + random.nextInt(90));
        double step = WIDTH / 4.0;
        for (int i = 0; i < 4; i++) {
            path.curveTo(
                    i * step + step * 0.35,
                    height - 90 + random.nextInt(160),
                    i * step + step * 0.65,
                    height - 60 + random.nextInt(160),
                    (i + 1) * step,
                    height - 20 + random.nextInt(100));
        }
        path.lineTo(WIDTH, HEIGHT);
        path.closePath();
        return path;
    }
}
