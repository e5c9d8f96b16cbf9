package id.pendopo.complaints.handling;

import id.pendopo.complaints.ReportChannel;
import id.pendopo.complaints.ReportKind;
import id.pendopo.complaints.Secrecy;
import id.pendopo.complaints.clock.ServiceClass;
import id.pendopo.directory.CityCode;
import id.pendopo.platform.secret.KeyRing;
import java.time.Instant;
import java.util.Optional;

/**
 * A report about to be added.
 *
 * @param codeHash by which its code finds it
 * @param code sealed
 * @param originKey id of the message it came by; empty if it came by a form
 */
@SuppressWarnings("ArrayRecordComponent")
public record NewReport(
        CityCode city,
        String number,
        byte[] codeHash,
        KeyRing.Sealed code,
        ReportKind kind,
        Secrecy secrecy,
        ReportChannel channel,
        Report.Content content,
        Report.Spot spot,
        String topic,
        ServiceClass serviceClass,
        Optional<String> originKey,
        Instant filedAt) {}
