package id.pendopo.complaints.clock;

import id.pendopo.complaints.ReportStatus;
import java.time.Instant;

/** A stretch of a report's history; it ends where the next one begins. */
public record Stint(Instant from, ReportStatus status, ServiceClass serviceClass) {}
