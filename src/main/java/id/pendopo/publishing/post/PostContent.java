package id.pendopo.publishing.post;

import id.pendopo.platform.file.FileHash;
import id.pendopo.platform.file.FileStore;
import id.pendopo.publishing.PostId;
import id.pendopo.publishing.network.Content;
import id.pendopo.publishing.network.Medium;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives a version of a post the form in which a network's adapter takes it. */
@Component
public class PostContent {
    private final PostRepository posts;
    private final FileStore files;

    public PostContent(PostRepository posts, FileStore files) {
        this.posts = posts;
        this.files = files;
    }

    /** The content; reads its files in pieces when the adapter asks. */
    public Content of(PostId post, int version) {
        PostWords words =
                posts.words(post, version)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "Post %s has no version %d".formatted(post, version)));
        return of(words);
    }

    /** The content of words that are perhaps not kept yet. */
    public Content of(PostWords words) {
        return new Content(
                Content.Form.POST,
                words.text(),
                words.title(),
                words.link(),
                words.media().stream().map(this::medium).toList(),
                words.firstComment(),
                words.hashtags(),
                words.location(),
                words.madeForKids(),
                Optional.empty());
    }

    private Medium medium(PostMedium medium) {
        return new Medium(
                medium.file().hex(),
                medium.kind(),
                medium.type(),
                medium.width(),
                medium.height(),
                medium.bytes(),
                Optional.empty(),
                medium.alt(),
                medium.address(),
                (from, length) -> read(medium.file(), from, length));
    }

    private byte[] read(FileHash hash, long from, int length) throws IOException {
        Path path =
                files.path(hash)
                        .orElseThrow(() -> new IOException("File %s is gone".formatted(hash)));
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            file.seek(from);
            byte[] bytes = new byte[length];
            int read = 0;
            while (read < length) {
                int more = file.read(bytes, read, length - read);
                if (more < 0) {
                    return Arrays.copyOf(bytes, read);
                }
                read += more;
            }
            return bytes;
        }
    }
}
