package id.pendopo.demo.own;

import id.pendopo.newsroom.PublishedPicture.Stage;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * Draws the pictures of sample stories: plain scenes of hills, houses and work, marked as samples.
 * Letters are drawn as lines, since a server may have no fonts.
 */
final class DrawnScene {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 625;
    private static final int GROUND = 400;

    private static final int[][] SKIES = {
        {0xcfe8ef, 0x7fb08a, 0x5f8f6c},
        {0xf3e3c3, 0xb3a05f, 0x8a8a4d},
        {0xdbe3f4, 0x6f9aa0, 0x4d7f84}
    };
    private static final int[] WALLS = {0xf2efe6, 0xe8c9a0, 0xd7dfe2, 0xf0d9d0, 0xcfdcc2};
    private static final int[] ROOFS = {0xa14a32, 0x7c5a44, 0x0f5e5c, 0x8a3b3b};

    private final Graphics2D g;
    private final Random chance;

    private DrawnScene(Graphics2D g, Random chance) {
        this.g = g;
        this.chance = chance;
    }

    /** The same bytes for the same words. */
    static byte[] jpeg(String scene, Stage stage, long seed) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        var drawing = new DrawnScene(g, new Random(seed * 31 + scene.hashCode()));
        drawing.backdrop();
        drawing.foreground(scene, stage);
        new Stamp(g).sample(WIDTH, HEIGHT);
        g.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void backdrop() {
        int[] sky = SKIES[chance.nextInt(SKIES.length)];
        fill(sky[0], 0, 0, WIDTH, HEIGHT);
        g.setColor(new Color(0xfbf3d6));
        g.fillOval(100 + chance.nextInt(700), 40 + chance.nextInt(60), 90, 90);
        hill(sky[1], 250);
        hill(sky[2], 320);
        fill(0x9dbb84, 0, GROUND - 20, WIDTH, HEIGHT - GROUND + 20);
        for (int x = 20; x < WIDTH; x += 110 + chance.nextInt(90)) {
            house(x, 70 + chance.nextInt(50));
        }
    }

    private void hill(int colour, int height) {
        var hill = new Path2D.Double();
        hill.moveTo(0, HEIGHT);
        hill.lineTo(0, height + chance.nextInt(60));
        for (int x = 0; x < WIDTH; x += 250) {
            hill.quadTo(
                    x + 125,
                    height - 90 + chance.nextInt(120),
                    x + 250,
                    height + chance.nextInt(60));
        }
        hill.lineTo(WIDTH, HEIGHT);
        g.setColor(new Color(colour));
        g.fill(hill);
    }

    private void house(int x, int size) {
        fill(WALLS[chance.nextInt(WALLS.length)], x, GROUND - size, size, size);
        g.setColor(new Color(ROOFS[chance.nextInt(ROOFS.length)]));
        g.fillPolygon(
                new int[] {x - 12, x + size / 2, x + size + 12},
                new int[] {GROUND - size, GROUND - size - size / 2, GROUND - size},
                3);
        fill(0x5c6a70, x + size / 5, GROUND - size * 2 / 3, size / 4, size / 4);
        fill(0x6b4a35, x + size * 3 / 5, GROUND - size / 2, size / 5, size / 2);
    }

    private void foreground(String scene, Stage stage) {
        switch (scene) {
            case "road", "truck" -> road(stage, 0x56595c);
            case "drain" -> road(stage, 0x3f7f9a);
            case "park", "garden", "tree" -> green(stage);
            default -> hall(stage);
        }
        if (stage == Stage.DURING) {
            for (int x = 120; x < WIDTH; x += 190) {
                cone(x, 560);
            }
        }
    }

    private void road(Stage stage, int surface) {
        g.setColor(new Color(stage == Stage.BEFORE ? 0x8a8276 : surface));
        g.fillPolygon(
                new int[] {380, 620, WIDTH, 0}, new int[] {GROUND, GROUND, HEIGHT, HEIGHT}, 4);
        if (stage == Stage.BEFORE) {
            for (int i = 0; i < 14; i++) {
                oval(0x5b5146, 200 + chance.nextInt(600), 440 + chance.nextInt(150), 70, 22);
            }
        } else if (stage == Stage.DURING) {
            fill(0xc9b48a, 500, 470, 300, 155);
        } else {
            for (int y = GROUND + 10; y < HEIGHT; y += 55) {
                fill(0xf5f1e3, 494, y, 12, 30);
            }
            tree(150, 520, 1);
            tree(850, 520, 1);
        }
    }

    private void green(Stage stage) {
        fill(stage == Stage.BEFORE ? 0xb39b74 : 0x7fae63, 0, GROUND, WIDTH, HEIGHT - GROUND);
        int trees = stage == Stage.BEFORE ? 2 : stage == Stage.DURING ? 5 : 9;
        for (int i = 0; i < trees; i++) {
            tree(60 + i * 105 + chance.nextInt(40), 460 + chance.nextInt(110), 0.7);
        }
        if (stage != Stage.BEFORE) {
            fill(0xe9dcc0, 0, 575, WIDTH, 30);
        }
    }

    private void hall(Stage stage) {
        fill(0xd8cdb8, 0, GROUND + 10, WIDTH, HEIGHT - GROUND - 10);
        int roof = ROOFS[chance.nextInt(ROOFS.length)];
        fill(0xf6f2e8, 260, 300, 480, 230);
        g.setColor(new Color(stage == Stage.BEFORE ? 0x8d8478 : roof));
        g.fillPolygon(new int[] {220, 500, 780}, new int[] {300, 190, 300}, 3);
        for (int x = 290; x < 720; x += 90) {
            fill(stage == Stage.BEFORE ? 0xa49c8f : 0x0f5e5c, x, 340, 44, 190);
        }
        for (int i = 0; i < 9; i++) {
            int x = 120 + i * 90 + chance.nextInt(30);
            fill(0xd98e04, x, 570, 44, 10);
            fill(0x6b4a35, x + 4, 580, 6, 30);
            fill(0x6b4a35, x + 34, 580, 6, 30);
        }
    }

    private void tree(int x, int y, double size) {
        fill(0x6b4a35, x - 7, y - 20, 14, (int) (70 * size));
        int wide = (int) (110 * size);
        oval(0x3f7a4c, x - wide / 2, y - wide, wide, wide);
        oval(0x57915f, x - wide / 2 + 10, y - wide + 6, wide / 2, wide / 2);
    }

    private void cone(int x, int y) {
        g.setColor(new Color(0xe2661a));
        g.fillPolygon(new int[] {x - 18, x, x + 18}, new int[] {y, y - 52, y}, 3);
        fill(0xffffff, x - 10, y - 24, 20, 8);
    }

    private void oval(int colour, int x, int y, int wide, int high) {
        g.setColor(new Color(colour));
        g.fillOval(x, y, wide, high);
    }

    private void fill(int colour, int x, int y, int wide, int high) {
        g.setColor(new Color(colour));
        g.fillRect(x, y, wide, high);
    }

    /** The word that says that a picture is a sample, on a light ground in the corner. */
    private record Stamp(Graphics2D g) {
        private static final int STEP = 30;

        void sample(int width, int height) {
            int x = width - 230;
            int y = 24;
            g.setColor(Color.WHITE);
            g.fillRoundRect(x, y, 206, 56, 12, 12);
            g.setColor(new Color(0x8a3b3b));
            g.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            int at = x + 18;
            for (int[][] letter : WORD) {
                for (int[] line : letter) {
                    g.drawLine(at + line[0], y + 14 + line[1], at + line[2], y + 14 + line[3]);
                }
                at += STEP;
            }
        }

        private static final int[][] C = {{18, 2, 0, 2}, {0, 2, 0, 28}, {0, 28, 18, 28}};
        private static final int[][] O = {
            {0, 2, 18, 2}, {18, 2, 18, 28}, {18, 28, 0, 28}, {0, 28, 0, 2}
        };
        private static final int[][] N = {{0, 28, 0, 2}, {0, 2, 18, 28}, {18, 28, 18, 2}};
        private static final int[][] T = {{0, 2, 18, 2}, {9, 2, 9, 28}};
        private static final int[][] H = {{0, 2, 0, 28}, {18, 2, 18, 28}, {0, 15, 18, 15}};
        private static final int[][][] WORD = {C, O, N, T, O, H};
    }
}
