package id.pendopo.directory.web;

import id.pendopo.directory.ledger.FieldChange;
import java.util.List;

/**
 * One change of the past.
 *
 * @param at day and time in the city's zone
 * @param act key of the message that names it
 */
public record HistoryEntry(String at, String by, String act, List<FieldChange> fields) {}
