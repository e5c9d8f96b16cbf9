package id.pendopo.observatory.date;

import id.pendopo.observatory.date.Candidate.Role;
import id.pendopo.observatory.date.Scan.Attribute;
import id.pendopo.observatory.date.Scan.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates in microdata, RDFa, time elements and attributes of scripts. */
final class AttributeDates {
    private AttributeDates() {}

    static List<Candidate> find(PageFacts page) {
        List<Candidate> found = new ArrayList<>();
        for (Attribute attribute : page.scan().attributes) {
            if (attribute.origin() != Origin.META && attribute.value().length() >= 6) {
                add(found, page, attribute);
            }
        }
        return found;
    }

    private static void add(List<Candidate> found, PageFacts page, Attribute attribute) {
        Optional<MachineDate> read =
                MachineDate.read(attribute.value(), page.american())
                        .filter(date -> page.believes(date.day()));
        if (read.isEmpty()) {
            return;
        }
        double trust = Place.of(page, attribute.offset(), attribute.flags()).weigh(base(attribute));
        Role role = role(attribute);
        String excerpt = excerpt(attribute);
        found.add(
                Candidate.of(role, read.get(), trust, reason(attribute), excerpt)
                        .at(attribute.offset()));
    }

    private static double base(Attribute attribute) {
        boolean published = (attribute.flags() & Area.PUBLISHED) != 0;
        boolean dated = (attribute.flags() & (Area.DATE | Area.META)) != 0;
        return switch (attribute.origin()) {
            case ITEMPROP, PROPERTY -> isExact(attribute) ? 0.9 : 0.8;
            case TIME -> published || attribute.name().equals("pubdate") ? 0.88 : 0.75;
            case TITLE -> published ? 0.85 : dated ? 0.65 : 0.5;
            case DATA -> published ? 0.8 : dated ? 0.6 : 0.4;
            case META -> 0.9;
        };
    }

    private static boolean isExact(Attribute attribute) {
        return attribute.name().contains("datePublished") || attribute.name().contains("issued");
    }

    private static Role role(Attribute attribute) {
        String name = attribute.name().toLowerCase(Locale.ROOT);
        boolean named = name.contains("modified") || name.contains("updated");
        boolean both = (attribute.flags() & Area.PUBLISHED) != 0 || name.contains("publish");
        return named || (attribute.flags() & Area.MODIFIED) != 0 && !both
                ? Role.MODIFIED
                : Role.PUBLISHED;
    }

    private static Reason reason(Attribute attribute) {
        return switch (attribute.origin()) {
            case ITEMPROP, PROPERTY -> Reason.MICRODATA;
            case TIME, TITLE -> Reason.TIME_ELEMENT;
            case DATA -> Reason.TEMPLATE;
            case META -> Reason.META;
        };
    }

    private static String excerpt(Attribute attribute) {
        return attribute.name().isEmpty()
                ? attribute.value()
                : attribute.name() + ": " + attribute.value();
    }
}
