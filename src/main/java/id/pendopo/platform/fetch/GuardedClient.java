package id.pendopo.platform.fetch;

import id.pendopo.platform.address.Addresses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpDelete;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpHead;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpPut;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one way out to addresses that people typed or pages link: only http and https on allowed
 * ports, never to an address out of bounds, with bounded size and time. Sends one request, follows
 * nothing, keeps no cookie, never throws. Thread-safe; connections are kept alive and shared.
 */
public final class GuardedClient implements Sender, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedClient.class);

    private final FetchSettings settings;
    private final CloseableHttpClient http;
    private final ScheduledThreadPoolExecutor watch;

    public GuardedClient(FetchSettings settings, GuardedResolver resolver, Trust trust) {
        this.settings = settings;
        this.http = Connections.client(settings, resolver, trust);
        this.watch =
                new ScheduledThreadPoolExecutor(
                        1, Thread.ofPlatform().daemon().name("answer-watch").factory());
        watch.setRemoveOnCancelPolicy(true);
    }

    @Override
    public Answer send(Ask ask) {
        Optional<Outcome.Failed> refused = refuse(ask.address());
        if (refused.isPresent()) {
            return new Answer.Lost(refused.get());
        }
        HttpUriRequestBase request = request(ask);
        var overdue = new AtomicBoolean();
        var alarm =
                watch.schedule(
                        () -> {
                            overdue.set(true);
                            request.cancel();
                        },
                        settings.whole().toMillis(),
                        TimeUnit.MILLISECONDS);
        var context = HttpClientContext.create();
        try {
            return attempt(ask, request, context, ask.repeatable());
        } catch (IOException | HttpException | RuntimeException e) {
            if (e instanceof RuntimeException) {
                // Without the query: it may carry a secret.
                LOG.warn(
                        "The request for {}{} failed in an unexpected way",
                        ask.address().getHost(),
                        ask.address().getRawPath(),
                        e);
            }
            Outcome.Failed why =
                    overdue.get() ? new Outcome.AnswerTimedOut() : Failures.outcome(unwrapped(e));
            return new Answer.Lost(why, Connections.firstByte(context));
        } finally {
            alarm.cancel(false);
        }
    }

    /** Why an address may not be asked for at all; what its name leads to is checked later. */
    Optional<Outcome.Failed> refuse(URI address) {
        String scheme = String.valueOf(address.getScheme());
        if (!scheme.equals("http") && !scheme.equals("https") || address.getHost() == null) {
            return Optional.of(new Outcome.AddressInvalid("neither http nor https"));
        }
        if (address.getRawUserInfo() != null) {
            return Optional.of(new Outcome.AddressInvalid("has a user name"));
        }
        int port = Addresses.port(address);
        boolean local =
                settings.allowLoopback() && GuardedResolver.isThisMachine(address.getHost());
        return local || settings.ports().contains(port)
                ? Optional.empty()
                : Optional.of(new Outcome.AddressForbidden(address.getHost() + ":" + port));
    }

    @Override
    public void close() {
        watch.shutdownNow();
        http.close(CloseMode.IMMEDIATE);
    }

    private Answer attempt(
            Ask ask, HttpUriRequestBase request, HttpClientContext context, boolean again)
            throws IOException, HttpException {
        try {
            ClassicHttpResponse response = http.executeOpen(null, request, context);
            try {
                return got(ask, request, response, Connections.firstByte(context));
            } catch (IOException e) {
                request.cancel();
                throw e;
            } finally {
                closed(response);
            }
        } catch (IOException e) {
            // A kept connection may have been closed by the other side meanwhile; a new one tells.
            if (again && Connections.mayBeStale(e) && !request.isCancelled()) {
                return attempt(ask, request, context, false);
            }
            throw e;
        }
    }

    private Answer got(
            Ask ask, HttpUriRequestBase request, ClassicHttpResponse response, Duration firstByte)
            throws IOException {
        var fields = new ArrayList<Headers.Field>();
        for (Header header : response.getHeaders()) {
            fields.add(
                    new Headers.Field(
                            header.getName(), header.getValue() == null ? "" : header.getValue()));
        }
        var headers = new Headers(fields);
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new Answer.Got(response.getCode(), headers, new byte[0], 0, false, firstByte);
        }
        String encoding = headers.first("content-encoding").orElse("");
        BoundedBody body =
                BoundedBody.read(
                        entity.getContent(), encoding, entity.getContentLength(), ask.bodyLimit());
        if (!body.drained()) {
            // Closing alone would first read the rest, however long it is.
            request.cancel();
        }
        return new Answer.Got(
                response.getCode(),
                headers,
                body.bytes(),
                body.wireBytes(),
                body.truncated(),
                firstByte);
    }

    private static void closed(ClassicHttpResponse response) {
        try {
            response.close();
        } catch (IOException e) {
            // The body was read as far as it was wanted: how the connection ends is all the same.
        }
    }

    private HttpUriRequestBase request(Ask ask) {
        HttpUriRequestBase request =
                switch (ask.method()) {
                    case "HEAD" -> new HttpHead(ask.address());
                    case "POST" -> new HttpPost(ask.address());
                    case "PUT" -> new HttpPut(ask.address());
                    case "DELETE" -> new HttpDelete(ask.address());
                    default -> new HttpGet(ask.address());
                };
        if (ask.method().equals("POST") || ask.method().equals("PUT")) {
            request.setEntity(new ByteArrayEntity(ask.sent(), null));
        }
        ask.head(settings.userAgent()).fields().stream()
                .filter(f -> !f.name().equals("Host"))
                .forEach(f -> request.addHeader(f.name(), f.value()));
        return request;
    }

    private static Exception unwrapped(Exception failure) {
        return failure instanceof UncheckedIOException e && e.getCause() != null
                ? e.getCause()
                : failure;
    }
}
