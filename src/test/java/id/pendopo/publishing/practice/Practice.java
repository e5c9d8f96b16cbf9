package id.pendopo.publishing.practice;

import id.pendopo.directory.Network;
import id.pendopo.fixture.MovableClock;
import id.pendopo.fixture.RudeServer;
import id.pendopo.fixture.Rudeness;
import id.pendopo.publishing.AccountLinkId;
import id.pendopo.publishing.DeliveryId;
import id.pendopo.publishing.network.Access;
import id.pendopo.publishing.network.Content;
import id.pendopo.publishing.network.Linking;
import id.pendopo.publishing.network.Medium;
import id.pendopo.publishing.network.Publisher;
import id.pendopo.publishing.network.ShippedNetworks;
import id.pendopo.publishing.network.State;
import id.pendopo.publishing.network.Step;
import id.pendopo.publishing.network.Work;
import id.pendopo.publishing.network.wire.Outlet;
import id.pendopo.publishing.network.wire.PracticeDoor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import tools.jackson.databind.node.ObjectNode;

/** The practice networks and the way to them, for tests of adapters and of what uses them. */
public final class Practice implements AutoCloseable {
    static final URI BACK = URI.create("http://pendopo.localhost:8080/kerja/akun-resmi/kembali");

    final MovableClock clock = new MovableClock();
    final RudeServer media = RudeServer.start();
    final Path folder;
    final Outlet outlet;
    PracticeWeb web;

    public Practice(Path folder) {
        try {
            this.folder = folder;
            this.web = PracticeWeb.start(folder, 0, Duration.ofSeconds(5), clock);
            this.outlet =
                    new Outlet(
                            ShippedNetworks.settings(
                                    Map.of(
                                            "pendopo.publishing.call", "3s",
                                            "pendopo.publishing.silence", "2s",
                                            "pendopo.publishing.upload", "3s")),
                            false,
                            Optional.of(new Door()),
                            clock);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same networks after their process was ended and started again. */
    public void restart() throws Exception {
        int port = web.port();
        web.close();
        web = PracticeWeb.start(folder, port, Duration.ofSeconds(5), clock);
    }

    Ground ground(Network network) {
        return web.of(network).ground();
    }

    public ObjectNode account(Network network, String handle) {
        String id = web.account(network, handle, "Dinas " + handle, 4000);
        return ground(network).account(id).orElseThrow();
    }

    /** A token with the permissions, given out as the dialog would. */
    public Access access(Network network, String account, String kind, String... scopes) {
        ObjectNode allowed = Response.object().put("code", Words.secret());
        allowed.putArray("accounts").add(account);
        Arrays.stream(scopes).forEach(allowed.putArray("scopes")::add);
        Duration lasts = kind.equals("page") ? Duration.ZERO : Duration.ofHours(2);
        String token = ground(network).desk().token(kind, account, allowed, lasts);
        return new Access(new AccountLinkId(new UUID(7, 7)), account, token);
    }

    public Work work(Access access, Content content) {
        return new Work(
                new DeliveryId(UUID.randomUUID()), access, content, State.none(), clock.instant());
    }

    /** Switches a trouble on for the next call of the name. */
    void trouble(Network network, String act, Trouble.Kind kind) {
        web.troubles()
                .add(
                        new Trouble(
                                Words.letters(8),
                                Ground.slug(network),
                                "*",
                                act,
                                kind,
                                0,
                                1,
                                Duration.ofSeconds(20)));
    }

    public Medium picture(String name, int width, int height, String format) {
        return medium(
                name,
                "image/" + (format.equals("jpg") ? "jpeg" : format),
                width,
                height,
                drawn(width, height, format));
    }

    /** Bytes that begin as an MP4 does. */
    public Medium video(String name, int bytes) {
        byte[] file = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            file[i] = (byte) (i * 31 + i / 7919);
        }
        byte[] head = {0, 0, 0, 24, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm', 0, 0, 2, 0};
        System.arraycopy(head, 0, file, 0, head.length);
        return medium(name, "video/mp4", 1280, 720, file);
    }

    private Medium medium(String name, String type, int width, int height, byte[] file) {
        media.on("/" + name, Rudeness.answer(200, Map.of("Content-Type", type), file));
        boolean picture = type.startsWith("image/");
        return new Medium(
                name,
                picture ? Medium.Kind.PICTURE : Medium.Kind.VIDEO,
                type,
                width,
                height,
                file.length,
                picture ? Optional.empty() : Optional.of(Duration.ofSeconds(30)),
                "Alt dari " + name,
                media.at("media.localhost", "/" + name),
                (from, length) ->
                        Arrays.copyOfRange(
                                file, (int) from, (int) Math.min(file.length, from + length)));
    }

    private static byte[] drawn(int width, int height, String format) {
        try {
            var out = new ByteArrayOutputStream();
            var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prepares until there is nothing more to wait for; time passes as the adapter asks. */
    public Step prepared(Publisher publisher, Work work) {
        Step step = publisher.prepare(work);
        for (int i = 0; i < 200 && step instanceof Step.Waiting waiting; i++) {
            clock.advance(waiting.again());
            step = publisher.prepare(work.at(step.state()));
        }
        return step;
    }

    /** Prepares, finishes and checks until it is there or failed. */
    public Step published(Publisher publisher, Work work) {
        Step ready = prepared(publisher, work);
        if (!(ready instanceof Step.Ready)) {
            return ready;
        }
        Step step = publisher.finish(work.at(ready.state()));
        for (int i = 0; i < 50 && step instanceof Step.Waiting waiting; i++) {
            clock.advance(waiting.again());
            step = publisher.check(work.at(step.state()));
        }
        return step;
    }

    public Outlet outlet() {
        return outlet;
    }

    public MovableClock clock() {
        return clock;
    }

    /** Switches a trouble on for so many next calls, by the word the control page uses. */
    public void trouble(Network network, String act, String kind, int times) {
        Trouble.Kind known = Trouble.Kind.of(kind).orElseThrow();
        for (int i = 0; i < times; i++) {
            trouble(network, act, known);
        }
    }

    /** What citizens see of the account, the newest first. */
    public List<ObjectNode> posts(Network network, String account) {
        return ground(network).posts(account);
    }

    /** Leads to the networks that run now. */
    private final class Door implements PracticeDoor {
        @Override
        public URI insteadOf(Network network, URI real) {
            return web.insteadOf(network, real);
        }

        @Override
        public boolean owns(URI address) {
            return web.owns(address);
        }

        @Override
        public String clientId() {
            return web.clientId();
        }

        @Override
        public String clientSecret() {
            return web.clientSecret();
        }
    }

    /** Goes through the dialog as a person would, without a browser. */
    Dialog dialog(Linking linking) {
        return new Dialog(linking, Words.secret(), Words.secret() + Words.secret());
    }

    @Override
    public void close() throws Exception {
        outlet.close();
        web.close();
        media.close();
    }
}
