package id.pendopo.sites.edge;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.io.OutputStream;

/** Takes a page's bytes to where they belong at that moment. */
final class PageSink extends ServletOutputStream {
    private final Way way;
    private final Flush flush;

    PageSink(Way way, Flush flush) {
        this.way = way;
        this.flush = flush;
    }

    /** Says where so many bytes go. */
    @FunctionalInterface
    interface Way {
        OutputStream next(int count) throws IOException;
    }

    /** Sends on what can be sent. */
    @FunctionalInterface
    interface Flush {
        void flush() throws IOException;
    }

    @Override
    public void write(int b) throws IOException {
        way.next(1).write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        way.next(count).write(bytes, from, count);
    }

    @Override
    public void flush() throws IOException {
        flush.flush();
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        throw new IllegalStateException("Pages are written by blocking");
    }
}
