package dev.bonafide.text.phrase;

/** Where the phrases of a word list stand in one sentence. */
final class TreePlaces {
  private static final long[] NO_LONGER = {};
  static final TreePlaces NONE = new TreePlaces(0, 0, NO_LONGER);

  private final long starts;
  private final long words;
  private final long[] longer;

  /**
   * Keeps them.
   *
   * @param starts bit p: a phrase begins at the p-th word
   * @param words bit p: a phrase of a single word stands at the p-th word
   * @param longer for each place, bit q: a phrase of several words ends before the q-th word; empty
   *     where there is none, as mostly
   */
  private TreePlaces(long starts, long words, long[] longer) {
    this.starts = starts;
    this.words = words;
    this.longer = longer;
  }

  static TreePlaces of(Phrase.Tree tree, SentenceWords sentence) {
    long words = 0;
    long[] longer = NO_LONGER;
    long starts = 0;
    for (int from = 0; from < sentence.count(); from++) {
      long single = 2L << from;
      long ends = tree.walk(sentence, from);
      words |= (ends & single) >>> 1;
      starts |= ends == 0 ? 0 : 1L << from;
      if ((ends & ~single) != 0) {
        longer = longer.length == 0 ? new long[sentence.count()] : longer;
        longer[from] = ends & ~single;
      }
    }
    return starts == 0 ? NONE : new TreePlaces(starts, words, longer);
  }

  long starts() {
    return starts;
  }

  /** The places before which a match may end that begins at one of {@code from}. */
  long ends(long from) {
    long ends = (from & words) << 1;
    if (longer.length > 0) {
      for (long left = from & starts; left != 0; left &= left - 1) {
        ends |= longer[Long.numberOfTrailingZeros(left)];
      }
    }
    return ends;
  }
}
