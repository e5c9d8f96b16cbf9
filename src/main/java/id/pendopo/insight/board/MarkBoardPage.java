package id.pendopo.insight.board;

import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Paging;
import id.pendopo.platform.web.page.Sort;
import java.util.List;

/**
 * The board for those who mark.
 *
 * @param manual whether the city's rubric has anything that people judge
 */
public record MarkBoardPage(
        String rubric,
        boolean manual,
        List<BoardPage.Row> rows,
        String text,
        String type,
        String kecamatan,
        boolean filtered,
        List<Option> types,
        List<Option> kecamatans,
        Sort sort,
        Paging paging) {}
