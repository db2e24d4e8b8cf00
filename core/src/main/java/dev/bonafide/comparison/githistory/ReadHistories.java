package dev.bonafide.comparison.githistory;

import dev.bonafide.casefile.Reading;
import dev.bonafide.text.Budget;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The histories that were read last. Several comparisons look at one case, one after the other, and
 * a history of ten thousand commits is read once for them. Nothing is held that no one else holds:
 * what is not there any more is read again.
 */
record ReadHistories(List<Reading> readings, List<CodeHistory> histories) {
  private static final AtomicReference<WeakReference<ReadHistories>> LAST =
      new AtomicReference<>(new WeakReference<>(null));

  private ReadHistories(List<Reading> readings) {
    this(readings, readings.stream().map(CodeHistory::of).toList());
  }

  static List<CodeHistory> of(List<Reading> readings) {
    ReadHistories last =
        Optional.ofNullable(LAST.get().get())
            .filter(one -> one.areOf(readings))
            .orElseGet(() -> new ReadHistories(readings));
    LAST.set(new WeakReference<>(last));
    // As many steps whether they were read before or not.
    last.histories.forEach(one -> Budget.spend(1 + one.commits().size()));
    return last.histories;
  }

  /** Whether these are the very same readings, not only equal ones. */
  @SuppressWarnings("ReferenceEquality")
  private boolean areOf(List<Reading> others) {
    boolean same = readings.size() == others.size();
    for (int at = 0; same && at < others.size(); at++) {
      same = readings.get(at) == others.get(at);
    }
    return same;
  }
}
