package id.pendopo.demo.sample;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a sample site answers. */
record SampleAnswer(int status, List<String[]> headers, byte[] body, Duration delay) {
    static SampleAnswer html(int status, String text) {
        return html(status, text, StandardCharsets.UTF_8);
    }

    static SampleAnswer html(int status, String text, Charset charset) {
        return of(status, "text/html; charset=utf-8", text.getBytes(charset));
    }

    static SampleAnswer of(int status, String type, byte[] body) {
        return new SampleAnswer(
                status,
                List.<String[]>of(new String[] {"Content-Type", type}),
                body,
                Duration.ZERO);
    }

    static SampleAnswer redirect(String to) {
        return new SampleAnswer(
                301, List.<String[]>of(new String[] {"Location", to}), new byte[0], Duration.ZERO);
    }

    SampleAnswer with(List<String[]> more) {
        var all = new ArrayList<>(headers);
        all.addAll(more);
        return new SampleAnswer(status, all, body, delay);
    }

    SampleAnswer after(Duration wait) {
        return new SampleAnswer(status, headers, body, wait);
    }
}
