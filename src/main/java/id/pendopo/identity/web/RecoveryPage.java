package id.pendopo.identity.web;

import java.util.List;

/** New recovery codes, shown once. */
public record RecoveryPage(List<String> codes, String next) {
    public RecoveryPage {
        codes = List.copyOf(codes);
    }
}
