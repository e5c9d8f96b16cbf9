package id.pendopo.observatory.probe;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Items of the city's other units, for finding copies. */
public record Neighbours(List<Item> items) {
    /**
     * One item.
     *
     * @param simHash 64 bits over its words
     */
    public record Item(
            String unit, URI address, String title, Optional<LocalDate> published, long simHash) {}

    public static Neighbours none() {
        return new Neighbours(List.of());
    }
}
