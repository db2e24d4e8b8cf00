package dev.bonafide.lab.bench;

/** How many of how many. */
record Share(int some, int all) {
  static final Share NONE = new Share(0, 0);

  Share and(boolean one) {
    return new Share(some + (one ? 1 : 0), all + 1);
  }

  Share and(Share other) {
    return new Share(some + other.some, all + other.all);
  }

  @Override
  public String toString() {
    return String.format("%4d/%-4d %.2f", some, all, all == 0 ? 0 : (double) some / all);
  }
}
