package id.pendopo.insight.home;

import id.pendopo.insight.board.BoardPage;
import java.util.List;

/**
 * The board in short.
 *
 * @param best a few of the best
 * @param fresh units with the newest dated items
 */
public record HomePage(
        String city,
        long units,
        long observed,
        long readable,
        long judged,
        String median,
        List<BoardPage.Row> best,
        List<BoardPage.Row> fresh) {}
