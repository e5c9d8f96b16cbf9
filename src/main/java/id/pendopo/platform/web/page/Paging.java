package id.pendopo.platform.web.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Which part of a list is shown.
 *
 * @param page from 1; one after the last is brought back to the last
 * @param size rows of a page
 * @param total rows of the whole list
 */
public record Paging(int page, int size, long total, Address address) {
    public Paging {
        if (size < 1) {
            throw new IllegalArgumentException("A page holds %d rows, at least 1".formatted(size));
        }
        page = Math.clamp(page, 1, pages(total, size));
    }

    public int pages() {
        return pages(total, size);
    }

    /** Rows before the page; for {@code offset}. */
    public long offset() {
        return (long) (page - 1) * size;
    }

    /** The first row shown, from 1; 0 if the list is empty. */
    public long from() {
        return total == 0 ? 0 : offset() + 1;
    }

    public long to() {
        return Math.min(total, offset() + size);
    }

    public String href(int other) {
        return address.with("page", other == 1 ? "" : other).href();
    }

    /** The pages to link: first, last and the neighbours; 0 stands for a gap. */
    public List<Integer> links() {
        var links = new ArrayList<Integer>();
        int last = 0;
        for (int i = 1; i <= pages(); i++) {
            if (i == 1 || i == pages() || Math.abs(i - page) <= 1) {
                if (i - last == 2) {
                    links.add(i - 1);
                } else if (i - last > 2) {
                    links.add(0);
                }
                links.add(i);
                last = i;
            }
        }
        return List.copyOf(links);
    }

    private static int pages(long total, int size) {
        return (int) Math.max(1, Math.ceilDiv(total, size));
    }
}
