package id.pendopo.newsroom.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.territory.Outlines;
import org.junit.jupiter.api.Test;

class AreasTest {
    private static final String TWO =
            """
            {"features": [
             {"id": "99.01", "geometry": {"type": "Polygon", "coordinates":
               [[[0,0],[10,0],[10,10],[0,10],[0,0]]]}},
             {"id": "99.01.01.1001", "geometry": {"type": "MultiPolygon", "coordinates":
               [[[[1,1],[4,1],[4,4],[1,4],[1,1]], [[2,2],[3,2],[3,3],[2,3],[2,2]]],
                [[[6,6],[7,6],[7,7],[6,7],[6,6]]]]}}]}
            """;

    @Test
    void finds_the_smallest_territory_that_holds_the_point() {
        var areas = Areas.of(TWO);

        assertThat(areas.at(1.5, 1.5)).contains("99.01.01.1001");
        assertThat(areas.at(6.5, 6.5)).contains("99.01.01.1001");
        assertThat(areas.at(5, 5)).contains("99.01");
    }

    @Test
    void a_hole_is_outside() {
        assertThat(Areas.of(TWO).at(2.5, 2.5)).contains("99.01");
    }

    @Test
    void knows_nothing_beyond_the_outlines() {
        assertThat(Areas.of(TWO).at(-1, 5)).isEmpty();
        assertThat(Areas.none().at(1, 1)).isEmpty();
    }

    @Test
    void reads_the_outlines_that_come_with_the_product() {
        var areas = Areas.of(Outlines.of(new CityCode("35.73")).orElseThrow());

        assertThat(areas.at(-7.9826, 112.6308))
                .hasValueSatisfying(code -> assertThat(code).startsWith("35.73.").hasSize(13));
        assertThat(areas.at(-6.2, 106.8)).isEmpty();
    }
}
