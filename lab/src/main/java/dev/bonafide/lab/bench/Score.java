package dev.bonafide.lab.bench;

/**
 * What was caught of one class in one language.
 *
 * @param seen of the phrases that a writer of rules may look at
 * @param unseen of every fifth phrase, which is kept from them
 * @param misses of the innocent clauses
 */
record Score(Share seen, Share unseen, Share misses) {
  static final Score NONE = new Score(Share.NONE, Share.NONE, Share.NONE);
  static final String HEAD =
      String.format(
          "%-22s %-8s %-16s %-16s %-16s %s",
          "class", "language", "phrases", "seen", "unseen", "near-misses");

  Score and(Score other) {
    return new Score(seen.and(other.seen), unseen.and(other.unseen), misses.and(other.misses));
  }

  String row(String name, String language) {
    return String.format(
        "%-22s %-8s %-16s %-16s %-16s %s", name, language, seen.and(unseen), seen, unseen, misses);
  }
}
