package id.pendopo.newsroom.picture;

import id.pendopo.newsroom.FileRefusal;

/** Leaves the reading of a file that is refused; never leaves this package. */
final class Unfit extends Exception {
    private final FileRefusal why;

    Unfit(FileRefusal why) {
        super(why.name());
        this.why = why;
    }

    FileRefusal why() {
        return why;
    }
}
