package id.pendopo.observatory.crawl.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Serves the sites of the benchmark in a process of its own, so that its work is not counted. All
 * bodies are made before the first request; ends when its parent does.
 */
final class BenchServer {
    private static final int TEMPLATES = 10;

    private final BenchPages pages;
    private final Map<String, byte[]> bodies = new ConcurrentHashMap<>();

    BenchServer(int pagesOfSite) {
        this.pages = new BenchPages(pagesOfSite);
    }

    /** Prints its port and serves until standard input ends. */
    static int serve(int pagesOfSite) throws IOException {
        var server = new BenchServer(pagesOfSite);
        for (int site = 0; site < TEMPLATES; site++) {
            server.prepare(site);
        }
        try (var door =
                new ServerSocket(0, 500, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            Thread.ofPlatform().daemon().start(() -> server.accept(door));
            System.out.println(door.getLocalPort());
            System.out.flush();
            System.in.transferTo(OutputStream.nullOutputStream());
        }
        return 0;
    }

    /** Sites share few sets of bodies; the crawler cannot see that, as each is another host. */
    private void prepare(int site) {
        bodies.put(site + "/", pages.home(site));
        for (int i = 0; i < pages.items(); i++) {
            bodies.put(site + pages.path(i), pages.item(site, i));
        }
    }

    private void accept(ServerSocket door) {
        while (!door.isClosed()) {
            try {
                Socket socket = door.accept();
                socket.setTcpNoDelay(true);
                Thread.ofVirtual().start(() -> talk(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream(), 4096);
            OutputStream out = socket.getOutputStream();
            for (String[] asked = read(in); asked.length > 0; asked = read(in)) {
                answer(asked, out);
            }
        } catch (IOException e) {
            // The crawler hung up: nothing is left to say.
        }
    }

    private void answer(String[] asked, OutputStream out) throws IOException {
        String path = asked[1];
        String host = asked[2];
        int site = site(host);
        String origin = "http://" + host;
        String type = "text/html; charset=utf-8";
        byte[] body = bodies.get(site + path);
        if (body == null && path.length() > 1 && BenchPages.isSection(path.substring(1))) {
            body = bodies.computeIfAbsent(site + path, k -> pages.section(site, path.substring(1)));
        }
        if (body == null && (path.equals("/sitemap.xml") || path.equals("/feed/"))) {
            String text = path.equals("/feed/") ? pages.feed(origin) : pages.sitemap(origin);
            type = "application/xml";
            body = text.getBytes(StandardCharsets.UTF_8);
        }
        boolean picture = path.endsWith(".jpg");
        int status = body == null && !picture ? 404 : 200;
        byte[] sent = body == null ? new byte[0] : body;
        var all = new ByteArrayOutputStream(sent.length + 256);
        all.writeBytes(
                ("HTTP/1.1 "
                                + status
                                + " OK\r\nContent-Type: "
                                + (picture ? "image/jpeg" : type)
                                + "\r\nContent-Length: "
                                + sent.length
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        if (!asked[0].equals("HEAD")) {
            all.writeBytes(sent);
        }
        all.writeTo(out);
        out.flush();
    }

    /** Its number; with www in front too, as that is one of the ways a visit tries. */
    private static int site(String host) {
        String digits = host.replaceAll(":.*", "").replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits) % TEMPLATES;
    }

    /** Method, target and host; empty at the end. */
    private static String[] read(InputStream in) throws IOException {
        String first = line(in);
        String host = "";
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.regionMatches(true, 0, "host:", 0, 5)) {
                host = line.substring(5).strip();
            }
        }
        String[] parts = first.split(" ");
        return parts.length < 2 ? new String[0] : new String[] {parts[0], parts[1], host};
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder(80);
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
