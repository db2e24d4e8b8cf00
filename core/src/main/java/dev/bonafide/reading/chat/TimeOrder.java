package dev.bonafide.reading.chat;

import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Moment.Scale;
import org.jspecify.annotations.Nullable;

/** Whether the times of a talk go on. */
final class TimeOrder {
  /** A clock that falls by more than this has passed midnight. */
  private static final int NEW_DAY = 4 * 60 * 60;

  private @Nullable Moment last;

  /** Whether a moment lies before the last one that was kept. */
  boolean goesBack(@Nullable Moment next) {
    if (last == null || next == null || last.scale() != next.scale()) {
      return false;
    }
    double fall = last.secondsAfter(next);
    return fall > 0 && !(next.scale() == Scale.CLOCK && fall > NEW_DAY);
  }

  /** A new day begins: the clock may start again. */
  void newDay() {
    if (last != null && last.scale() == Scale.CLOCK) {
      last = null;
    }
  }

  /** Keeps a moment, unless it lies before the last: no one can wind the clock back. */
  void keep(@Nullable Moment moment) {
    if (moment != null && !goesBack(moment)) {
      last = moment;
    }
  }
}
