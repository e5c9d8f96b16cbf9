package id.pendopo.insight.card;

import id.pendopo.platform.web.page.Tab;
import java.util.List;

/**
 * The card of one's own unit.
 *
 * @param units one tab each, if there is more than one
 */
public record OwnCardPage(CardPage card, List<Tab> units) {}
