package id.pendopo.assessment;

import id.pendopo.observatory.Finding;
import java.util.List;

/**
 * Something that lost points, and how many its repair would bring.
 *
 * @param id the item or gate
 * @param gain points of the final score, over 0
 * @param findings what to repair, with pages; empty where the number alone tells
 */
public record Repair(String id, Label title, boolean gate, double gain, List<Finding> findings) {
    public Repair {
        findings = List.copyOf(findings);
    }
}
