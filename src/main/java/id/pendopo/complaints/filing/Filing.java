package id.pendopo.complaints.filing;

import id.pendopo.complaints.ReportChannel;
import id.pendopo.complaints.ReportKind;
import id.pendopo.complaints.Secrecy;
import id.pendopo.complaints.contact.Contact;
import id.pendopo.complaints.handling.Report;
import id.pendopo.directory.CityCode;
import java.util.Optional;

/**
 * A report as it comes in by any way.
 *
 * @param words of the citizen; markup in them is text like any other
 * @param topic code, if the citizen chose one; else it is recognised
 * @param contact nobody for an anonymous report, whatever was typed
 * @param consent version of the text on personal data that was agreed to; empty if none was asked
 *     for
 * @param originKey id of the message it came by; empty for forms
 */
public record Filing(
        CityCode city,
        ReportKind kind,
        Secrecy secrecy,
        ReportChannel channel,
        String words,
        Optional<String> topic,
        Report.Spot spot,
        Contact contact,
        String consent,
        Optional<String> originKey) {}
