package id.pendopo.publishing.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one practice network remembers: things by kind and id, and files. Each change is one line at
 * the end of a journal, so that a killed process loses nothing it has answered for; the journal is
 * written anew, without what is over, when it is opened.
 */
final class Store {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final Path journal;
    private final Map<String, Map<String, ObjectNode>> things = new LinkedHashMap<>();

    private Store(Path folder) {
        this.folder = folder;
        this.journal = folder.resolve("journal.jsonl");
    }

    static Store open(Path folder) {
        var store = new Store(folder);
        try {
            Files.createDirectories(folder.resolve("media"));
            store.read();
            store.compact();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return store;
    }

    /** A copy, to be changed and put back. */
    synchronized Optional<ObjectNode> get(String kind, String id) {
        return Optional.ofNullable(of(kind).get(id)).map(ObjectNode::deepCopy);
    }

    synchronized void put(String kind, String id, ObjectNode thing) {
        of(kind).put(id, thing.deepCopy());
        write(line(kind, id, thing));
    }

    synchronized void remove(String kind, String id) {
        if (of(kind).remove(id) != null) {
            write(line(kind, id, null));
        }
    }

    /** In the order in which they came into being. */
    synchronized List<ObjectNode> all(String kind, Predicate<JsonNode> wanted) {
        return of(kind).values().stream().filter(wanted).map(ObjectNode::deepCopy).toList();
    }

    synchronized List<String> ids(String kind, Predicate<JsonNode> wanted) {
        return of(kind).entrySet().stream()
                .filter(e -> wanted.test(e.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    synchronized void clear() {
        things.clear();
        try {
            Files.deleteIfExists(journal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String id) {
        if (!id.matches("[A-Za-z0-9._-]{1,80}") || id.startsWith(".")) {
            throw new IllegalArgumentException("'%s' names no file".formatted(id));
        }
        return folder.resolve("media").resolve(id);
    }

    void append(String id, byte[] bytes) {
        try {
            Files.write(file(id), bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long length(String id) {
        try {
            return Files.exists(file(id)) ? Files.size(file(id)) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, ObjectNode> of(String kind) {
        return things.computeIfAbsent(kind, k -> new LinkedHashMap<>());
    }

    private void read() throws IOException {
        if (!Files.exists(journal)) {
            return;
        }
        for (String line : Files.readAllLines(journal, StandardCharsets.UTF_8)) {
            try {
                JsonNode entry = JSON.readTree(line);
                String id = entry.path("id").asString("");
                Map<String, ObjectNode> kind = of(entry.path("kind").asString(""));
                if (entry.get("thing") instanceof ObjectNode thing) {
                    kind.put(id, thing);
                } else {
                    kind.remove(id);
                }
            } catch (JacksonException e) {
                // The last line of a process that was killed while writing: never answered for.
            }
        }
    }

    private void compact() throws IOException {
        var lines = new ArrayList<String>();
        things.forEach((kind, all) -> all.forEach((id, thing) -> lines.add(line(kind, id, thing))));
        Path fresh = folder.resolve("journal.new");
        Files.write(fresh, lines, StandardCharsets.UTF_8);
        Files.move(fresh, journal, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * @param thing null if it is gone
     */
    private static String line(String kind, String id, @Nullable ObjectNode thing) {
        return JSON.createObjectNode()
                .put("kind", kind)
                .put("id", id)
                .<ObjectNode>set("thing", thing == null ? NullNode.getInstance() : thing)
                .toString();
    }

    private void write(String line) {
        try {
            Files.writeString(
                    journal,
                    line + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
