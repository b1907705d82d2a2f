package dev.thresher.index.search;

/** How much of what is wanted a provision must hold. */
enum Demand {
  /** Both of two notions, most of more; half of the words of an unspaced run. */
  MOST {
    @Override
    int ofNotions(int count) {
      return count <= 2 ? count : (int) Math.ceil(NOTIONS * count);
    }

    @Override
    int ofRun(int terms) {
      return (int) Math.ceil(RUN * terms);
    }
  },

  /** One notion, a quarter of a run: what is left to look at where few hold most. */
  SOME {
    @Override
    int ofNotions(int count) {
      return Math.min(count, 1);
    }

    @Override
    int ofRun(int terms) {
      return (int) Math.ceil(LITTLE * terms);
    }
  };

  private static final double NOTIONS = 0.6;
  private static final double RUN = 0.5;
  private static final double LITTLE = 0.25;

  abstract int ofNotions(int count);

  abstract int ofRun(int terms);
}
