package id.pendopo.observatory.probe.person;

import java.net.URI;
import java.util.Optional;

/**
 * A person a page shows as an official.
 *
 * @param name as written
 * @param position beside the name; empty if none is
 * @param positionText as written
 * @param past in a list of former officials, or with years that are over
 */
public record Shown(
        String name,
        PersonName person,
        Optional<Position> position,
        String positionText,
        boolean past,
        URI page,
        String excerpt) {}
