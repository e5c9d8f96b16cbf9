package id.pendopo.complaints.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The fields of a form as sent; one that was not sent is empty. */
record Posted(HttpServletRequest request) {
    String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** All values of a field that may be ticked more than once, if they are ids. */
    List<UUID> ids(String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : Stream.of(values)
                        .filter(v -> v.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                        .map(UUID::fromString)
                        .toList();
    }

    /** The version that was seen; 0, which is none, for anything else. */
    int seen() {
        return text("versi").matches("\\d{1,9}") ? Integer.parseInt(text("versi")) : 0;
    }

    <E extends Enum<E>> Optional<E> choice(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> e.name().equals(text(name)))
                .findFirst();
    }

    Optional<Double> degrees(String name) {
        String typed = text(name).replace(',', '.');
        return typed.matches("-?\\d{1,3}(\\.\\d{1,12})?")
                ? Optional.of(Double.parseDouble(typed))
                : typed.isEmpty() ? Optional.empty() : Optional.of(Double.NaN);
    }
}
