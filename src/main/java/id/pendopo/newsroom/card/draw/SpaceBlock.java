package id.pendopo.newsroom.card.draw;

/** Nothing. */
record SpaceBlock(double least, double grow) implements Block {
    @Override
    public boolean present(Fit fit) {
        return true;
    }

    @Override
    public double height(double width, Fit fit) {
        return fit.of(least);
    }

    @Override
    public void place(Box box, Fit fit, Sheet sheet) {
        // Nothing is seen of it.
    }
}
