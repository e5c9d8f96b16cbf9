package id.pendopo.observatory.date;

import id.pendopo.observatory.date.Candidate.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dates people read on the page: in date lines, bylines, running text. */
final class TextDates {
    private static final int MOST = 400;

    private final PageFacts page;
    private final TextBuffer text;
    private final List<Candidate> found = new ArrayList<>();

    private TextDates(PageFacts page) {
        this.page = page;
        this.text = page.scan().text;
    }

    static List<Candidate> find(PageFacts page) {
        TextDates dates = new TextDates(page);
        List<Mention> mentions = DateText.mentions(dates.text, false);
        int last = Math.min(mentions.size(), MOST);
        for (int i = 0; i < last; i++) {
            dates.add(mentions.get(i));
        }
        for (int i = Math.max(last, mentions.size() - 20); i < mentions.size(); i++) {
            dates.add(mentions.get(i));
        }
        return dates.found;
    }

    private void add(Mention mention) {
        int piece = page.scan().piece(mention.start());
        int flags = page.scan().flags(piece);
        int inMark = mention.start() - page.scan().markedFrom(piece);
        if (inMark > 220) {
            flags &= ~Area.MARKS;
        }
        Optional<LocalDate> day = day(mention, flags).filter(page::believes);
        if (day.isEmpty()) {
            return;
        }
        Label label = Label.before(text, mention.start());
        double trust = trust(mention, flags, inMark, label);
        boolean modified =
                label == Label.MODIFIED
                        || (flags & (Area.MODIFIED | Area.PUBLISHED)) == Area.MODIFIED
                                && label != Label.PUBLISHED;
        Role role = modified ? Role.MODIFIED : Role.PUBLISHED;
        Reason reason =
                trust >= 0.5 && (flags & Area.MARKS) != 0 || label == Label.PUBLISHED
                        ? Reason.TEMPLATE
                        : Reason.TEXT;
        found.add(
                Candidate.of(role, day.get(), trust, reason, excerpt(mention)).at(mention.start()));
    }

    private Optional<LocalDate> day(Mention mention, int flags) {
        if (mention.year() != 0) {
            return mention.day(page.american());
        }
        boolean named = (flags & (Area.DATE | Area.PUBLISHED)) != 0;
        if (!named || mention.form() != Mention.Form.WORDS) {
            return Optional.empty();
        }
        return page.address()
                .flatMap(AddressDates::year)
                .flatMap(year -> mention.in(year).asWritten())
                .filter(mention::agrees);
    }

    private double trust(Mention mention, int flags, int inMark, Label label) {
        int line = lineLength(mention);
        int rest = line - (mention.end() - mention.start());
        boolean marked = (flags & Area.MARKS) != 0 || label == Label.PUBLISHED;
        boolean sentence = rest > 110 || rest > 40 && !marked && endsAsSentence(mention);
        int region = label == Label.MODIFIED ? flags & ~Area.FOOTER : flags;
        double place = Place.of(page, mention.start(), region).points();
        double trust = 0.2 + (sentence && place > 0 ? place * 0.3 : place);
        double alone = marked || place > 0.05 ? 0.14 : 0.05;
        trust += (flags & Area.DATE) != 0 ? inMark <= 60 ? 0.3 : 0.15 : 0;
        trust += (flags & Area.META) != 0 && inMark <= 160 ? 0.2 : 0;
        trust += (flags & Area.PUBLISHED) != 0 ? 0.15 : 0;
        trust += (flags & Area.HEADING) != 0 ? 0.2 : 0;
        trust += label.points();
        trust += rest <= 12 ? alone : rest <= 50 ? 0.07 : line > 220 ? -0.06 : 0;
        boolean under = !sentence && Headings.isRightAfterAny(page.scan(), mention.start());
        trust += under ? 0.12 : 0;
        trust += isFollowedByTime(mention.end()) ? 0.06 : 0;
        trust -= mention.part() ? 0.4 : 0;
        trust -= mention.form() == Mention.Form.COMPACT ? 0.3 : 0;
        return Math.clamp(trust, 0.02, 0.9);
    }

    private int lineLength(Mention mention) {
        int from = mention.start();
        while (from > 0 && mention.start() - from < 250 && text.chars[from - 1] != '\n') {
            from--;
        }
        int to = mention.end();
        while (to < text.length && to - mention.end() < 250 && text.chars[to] != '\n') {
            to++;
        }
        return to - from;
    }

    private boolean endsAsSentence(Mention mention) {
        int to = mention.end();
        while (to < text.length && to - mention.end() < 250 && text.chars[to] != '\n') {
            to++;
        }
        return ".!?:".indexOf(text.chars[to - 1]) >= 0;
    }

    private boolean isFollowedByTime(int end) {
        int stop = Math.min(text.length - 2, end + 14);
        for (int i = end; i < stop; i++) {
            boolean mark = text.chars[i] == ':' || text.chars[i] == '.';
            if (mark && i > end && DateReader.isDigit(text.chars[i - 1])) {
                return DateReader.isDigit(text.chars[i + 1]);
            }
        }
        return false;
    }

    private String excerpt(Mention mention) {
        int from = Math.max(0, mention.start() - 30);
        while (from > 0 && from < mention.start() && text.chars[from - 1] > ' ') {
            from++;
        }
        int to = Math.min(text.length, mention.end() + 12);
        return text.text(from, to).replace('\n', ' ').strip();
    }
}
