package id.pendopo.assessment;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/**
 * What one person gave for one item.
 *
 * @param by the account
 * @param value as the item's kind allows
 * @param proof the page that shows it; demanded for a yes
 */
public record Mark(String item, UUID by, double value, String comment, Optional<URI> proof) {}
