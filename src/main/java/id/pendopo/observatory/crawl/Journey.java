package id.pendopo.observatory.crawl;

import id.pendopo.observatory.fetch.Cookies;
import id.pendopo.observatory.fetch.Manner;
import id.pendopo.observatory.probe.Probes;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Gathered;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.observatory.visit.Response;
import id.pendopo.platform.fetch.Answer;
import id.pendopo.platform.fetch.Outcome;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One visit on its way: what was read so far, and what it may still cost. Used by one thread. */
final class Journey {
    private static final long MOST_OF_FILES = 16L << 20;

    final Tools tools;
    final URI registered;
    final Budget budget;
    final Progress progress;
    final Instant startedAt;
    final PoliteSender sender;
    private final Memory memory;
    private final Cookies cookies = new Cookies();
    private final List<Fetch> fetches = new ArrayList<>();
    private final List<Fetch> files = new ArrayList<>();
    private final Gathered gathered = Gathered.of(Probes.matters());
    private final WrittenParts parts = new WrittenParts();
    private long held;
    private long filesHeld;

    Journey(Tools tools, URI registered, Budget budget, Progress progress, Memory memory) {
        this.tools = tools;
        this.registered = registered;
        this.budget = budget;
        this.progress = progress;
        this.memory = memory;
        this.startedAt = tools.clock.instant();
        this.sender = tools.sender(registered);
    }

    /** Whether nothing further may be begun: time is up, or whoever waits for us has given up. */
    boolean over() {
        Duration took = Duration.between(startedAt, tools.clock.instant());
        return took.compareTo(budget.time()) >= 0 || Thread.currentThread().isInterrupted();
    }

    /** Whether no further page may be held. */
    boolean full() {
        return held >= budget.bytes();
    }

    List<Fetch> fetches() {
        return fetches;
    }

    Gathered gathered() {
        return gathered;
    }

    /** The links and images of all pages, as written. */
    WrittenParts parts() {
        return parts;
    }

    /**
     * Reads a page for the visit; what probes want of it is gathered at once. Whoever asks for it
     * closes it.
     */
    Fetch page(URI address, Purpose purpose) {
        Optional<Memory.Remembered> remembered = memory.of(address);
        Fetch fetch = tools.fetcher.fetch(sender, address, purpose, manner(remembered));
        Fetch whole =
                fetch.outcome() instanceof Outcome.Unchanged
                                && remembered.isPresent()
                                && fetch.hops().isEmpty()
                        ? restored(fetch, remembered.get())
                        : fetch;
        fetches.add(whole);
        gathered.add(whole);
        whole.page()
                .ifPresentOrElse(
                        page -> parts.page(whole, page),
                        () -> whole.response().ifPresent(Response::close));
        held += whole.response().map(r -> r.body().length).orElse(0);
        progress.read(whole, fetches.size(), budget.pages());
        return whole;
    }

    /** Reads a page that is no page of the visit, as the answer to a random address. */
    Fetch aside(URI address, Purpose purpose, Manner manner) {
        Fetch fetch = asideOpen(address, purpose, manner);
        fetch.response().ifPresent(Response::close);
        return fetch;
    }

    /** The same for who still has to look at it, and closes it. */
    Fetch asideOpen(URI address, Purpose purpose, Manner manner) {
        return tools.fetcher.fetch(sender, address, purpose, manner);
    }

    /** Reads a file for machines. */
    Fetch file(URI address, int limit) {
        Fetch fetch =
                tools.fetcher.fetch(sender, address, Purpose.FILE, Manner.file(cookies, limit));
        filesHeld += fetch.response().map(r -> r.body().length).orElse(0);
        if (filesHeld <= MOST_OF_FILES) {
            files.add(fetch);
        }
        return fetch;
    }

    /**
     * The files asked for since the last call, for the evidence; without those that would fill the
     * memory.
     */
    List<Fetch> takeFiles() {
        var taken = List.copyOf(files);
        files.clear();
        return taken;
    }

    private Manner manner(Optional<Memory.Remembered> remembered) {
        Manner manner = Manner.page(cookies);
        Optional<String> tag = remembered.flatMap(r -> r.head().first("etag"));
        Optional<String> date = remembered.flatMap(r -> r.head().first("last-modified"));
        Manner tagged = tag.map(t -> manner.with("If-None-Match", t)).orElse(manner);
        return date.map(d -> tagged.with("If-Modified-Since", d)).orElse(tagged);
    }

    /** The page as it was and, as the site says, still is. */
    private Fetch restored(Fetch fetch, Memory.Remembered remembered) {
        Optional<byte[]> body = remembered.body().get();
        if (body.isEmpty()) {
            return fetch;
        }
        var got = new Answer.Got(200, remembered.head(), body.get(), 0, false, fetch.firstByte());
        Response response = tools.fetcher.response(fetch.requested(), got);
        Outcome outcome = tools.fetcher.outcome(fetch.requested(), fetch.purpose(), response);
        return new Fetch(
                fetch.requested(),
                fetch.purpose(),
                fetch.at(),
                fetch.firstByte(),
                fetch.hops(),
                outcome,
                Optional.of(response));
    }
}
