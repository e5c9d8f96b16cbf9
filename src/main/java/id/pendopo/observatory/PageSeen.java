package id.pendopo.observatory;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A page as a visit saw it; the evidence behind the measurements.
 *
 * @param address the address really read, after redirects
 * @param status 0 if no answer came
 * @param contentHash empty if there was no body
 * @param responseHead status line and headers as received; empty if no answer came
 * @param kept whether the body can still be shown
 */
public record PageSeen(
        VisitId visit,
        int position,
        URI requested,
        URI address,
        String purpose,
        Instant readAt,
        String outcome,
        int status,
        int firstByteMillis,
        int bytes,
        String title,
        Optional<LocalDate> published,
        String contentHash,
        String responseHead,
        boolean kept) {}
