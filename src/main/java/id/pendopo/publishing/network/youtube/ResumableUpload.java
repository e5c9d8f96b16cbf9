package id.pendopo.publishing.network.youtube;

import id.pendopo.directory.Network;
import id.pendopo.publishing.network.Medium;
import id.pendopo.publishing.network.Work;
import id.pendopo.publishing.network.wire.Outlet;
import id.pendopo.publishing.network.wire.Reply;
import id.pendopo.publishing.network.wire.Request;
import java.io.IOException;
import java.net.URI;

/**
 * An upload session that was opened: sends pieces of the file and asks how far it came. Source:
 * developers.google.com/youtube/v3/guides/using_resumable_upload_protocol.
 */
record ResumableUpload(Outlet outlet) {
    /** What an upload session says of itself. */
    sealed interface Probed {
        /** So many bytes have arrived, and there is no video. */
        record Has(long bytes) implements Probed {}

        record Whole(String video) implements Probed {}

        record Gone() implements Probed {}

        record Unclear(Reply reply) implements Probed {}
    }

    Probed probe(Work work, Medium medium) {
        Reply reply =
                outlet.send(session(work).header("Content-Range", "bytes */" + medium.bytes()));
        if (!(reply instanceof Reply.Said said)) {
            return new Probed.Unclear(reply);
        }
        return switch (said.status()) {
            case 308 -> new Probed.Has(kept(said));
            case 404, 410 -> new Probed.Gone();
            case 200, 201 -> new Probed.Whole(said.text("id"));
            default -> new Probed.Unclear(reply);
        };
    }

    /** Sends the piece that begins there; the last one publishes the video. */
    Reply put(Work work, Medium medium, long from) {
        long to = Math.min(from + chunk(), medium.bytes());
        try {
            byte[] bytes = medium.source().read(from, (int) (to - from));
            return outlet.send(
                    session(work)
                            .header(
                                    "Content-Range",
                                    "bytes %d-%d/%d".formatted(from, to - 1, medium.bytes()))
                            .piece(medium.type(), bytes));
        } catch (IOException e) {
            return new Reply.Silent(false, "media-unreadable", String.valueOf(e.getMessage()));
        }
    }

    private static Request session(Work work) {
        URI address = URI.create(work.state().get("session").orElseThrow());
        return Request.of(Network.YOUTUBE, "PUT", address).bearer(work.access().token());
    }

    /** Whether the next piece would be the last. */
    boolean last(Medium medium, long from) {
        return medium.bytes() - from <= chunk();
    }

    private long chunk() {
        return outlet.facts(Network.YOUTUBE).limits().chunk().toBytes();
    }

    /** How many bytes have arrived, by the answer to a piece or a question. */
    static long kept(Reply.Said said) {
        String range = said.headers().first("range").orElse("");
        return range.matches("bytes=0-\\d{1,15}") ? Long.parseLong(range.substring(8)) + 1 : 0;
    }
}
