package id.pendopo.sites.entry;

import id.pendopo.sites.EntryKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The fields of an entry that only its kind has. HTML in them is sanitised. */
public sealed interface EntryBody {
    EntryKind kind();

    /** What is attached; {@link Attached#NONE} for kinds without. */
    default Attached attached() {
        return Attached.NONE;
    }

    /**
     * What the unit does for people.
     *
     * @param about HTML
     * @param time how long it takes, in words
     * @param output what one goes home with
     * @param form to be filled in
     */
    record Service(
            String about,
            List<String> requirements,
            List<String> steps,
            String cost,
            String time,
            List<String> legalBasis,
            String place,
            String output,
            Attached form)
            implements EntryBody {
        public Service {
            requirements = List.copyOf(requirements);
            steps = List.copyOf(steps);
            legalBasis = List.copyOf(legalBasis);
        }

        @Override
        public EntryKind kind() {
            return EntryKind.SERVICE;
        }

        @Override
        public Attached attached() {
            return form;
        }
    }

    /**
     * Something that takes place.
     *
     * @param about HTML
     * @param from the begin of the day if it takes whole days
     * @param until empty if nobody told; the begin of the last day if it takes whole days
     */
    record Agenda(
            String about,
            Instant from,
            Optional<Instant> until,
            boolean wholeDay,
            String place,
            String organiser)
            implements EntryBody {
        @Override
        public EntryKind kind() {
            return EntryKind.AGENDA;
        }
    }

    /**
     * A paper for the public.
     *
     * @param about plain text
     * @param topic as "Perencanaan"; empty for none
     */
    record Document(String about, String topic, Optional<Integer> year, Attached file)
            implements EntryBody {
        @Override
        public EntryKind kind() {
            return EntryKind.DOCUMENT;
        }

        @Override
        public Attached attached() {
            return file;
        }
    }

    /**
     * Something the law asks every public body to publish.
     *
     * @param item key in the law's list
     * @param content HTML; empty if it is a file or link alone
     * @param renewed when it was last looked over
     */
    record PublicInformation(
            String item, String content, Optional<Integer> year, LocalDate renewed, Attached file)
            implements EntryBody {
        @Override
        public EntryKind kind() {
            return EntryKind.PUBLIC_INFORMATION;
        }

        @Override
        public Attached attached() {
            return file;
        }
    }

    /** A question that is often asked; the title is the question, the answer HTML. */
    record Question(String answer) implements EntryBody {
        @Override
        public EntryKind kind() {
            return EntryKind.FAQ;
        }
    }

    /** A page of the unit's own; HTML. */
    record FreePage(String content) implements EntryBody {
        @Override
        public EntryKind kind() {
            return EntryKind.PAGE;
        }
    }

    /** One part of the profile; HTML. */
    record Profile(ProfilePart part, String content) implements EntryBody {
        @Override
        public EntryKind kind() {
            return EntryKind.PROFILE;
        }
    }
}
