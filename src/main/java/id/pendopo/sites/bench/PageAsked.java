package id.pendopo.sites.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One page, asked for again and again over connections that stay open. */
final class PageAsked {
    private final URI address;
    private final byte[] request;

    PageAsked(URI address, String host) {
        this.address = address;
        String path =
                address.getRawPath()
                        + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        this.request =
                "GET %s HTTP/1.1\r\nHost: %s\r\n\r\n"
                        .formatted(path, host)
                        .getBytes(StandardCharsets.US_ASCII);
    }

    Connection connect() throws IOException {
        var socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        return new Connection(socket, request);
    }

    /** An open connection. */
    static final class Connection implements AutoCloseable {
        private static final String LENGTH = "\r\ncontent-length: ";

        private final Socket socket;
        private final byte[] request;
        private final byte[] buffer = new byte[64 * 1024];

        Connection(Socket socket, byte[] request) {
            this.socket = socket;
            this.request = request;
        }

        /** Sends the request and returns when the whole answer is there. */
        void ask() throws IOException {
            socket.getOutputStream().write(request);
            InputStream in = socket.getInputStream();
            int filled = 0;
            int head = -1;
            while (head < 0) {
                filled += more(in, filled);
                head = endOfHead(filled);
            }
            long left = head + length(head) - filled;
            while (left > 0) {
                left -= more(in, 0);
            }
        }

        private int more(InputStream in, int from) throws IOException {
            int read = in.read(buffer, from, buffer.length - from);
            if (read <= 0) {
                throw new EOFException("The connection was closed within an answer");
            }
            return read;
        }

        private int endOfHead(int filled) {
            for (int i = 3; i < filled; i++) {
                if (buffer[i] == '\n' && buffer[i - 1] == '\r' && buffer[i - 2] == '\n') {
                    return i + 1;
                }
            }
            return -1;
        }

        private int length(int head) throws IOException {
            String text = new String(buffer, 0, head, StandardCharsets.US_ASCII);
            if (!text.startsWith("HTTP/1.1 200 ")) {
                throw new IOException(
                        "Not answered with 200: " + text.lines().findFirst().orElse(""));
            }
            String lower = text.toLowerCase(Locale.ROOT);
            int at = lower.indexOf(LENGTH);
            if (at < 0) {
                throw new IOException("An answer without its length: " + text);
            }
            int from = at + LENGTH.length();
            return Integer.parseInt(text, from, text.indexOf('\r', from), 10);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
