package id.pendopo.observatory.date;

import java.util.Set;
import java.util.TreeSet;

/** Years that stand alone in a text. */
final class Years {
    private Years() {}

    static Set<Integer> in(TextBuffer text) {
        Set<Integer> years = new TreeSet<>();
        for (int i = 0; i < text.numberCount; i++) {
            int from = text.numbers[i];
            int to = from;
            int value = 0;
            while (to < text.length && to - from < 5 && DateReader.isDigit(text.chars[to])) {
                value = value * 10 + text.chars[to++] - '0';
            }
            if (to - from == 4 && DateReader.isYear(value)) {
                years.add(value);
            }
        }
        return years;
    }
}
