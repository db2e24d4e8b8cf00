package dev.bonafide.reading.chat;

import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Moment.Scale;
import dev.bonafide.reading.time.ClockTime;
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
    return fall > 0 && !(next.scale() == Scale.CLOCK && (fall > NEW_DAY || isOtherDay(last, next)));
  }

  /** Whether the source names the days, and two of them: {@code Mon 11:02}, {@code Tue 9:12}. */
  private static boolean isOtherDay(Moment one, Moment other) {
    return !ClockTime.dayBefore(one.text()).equals(ClockTime.dayBefore(other.text()));
  }

  /**
   * Whether a moment that lies before the last may be of the next day: a clock alone does not say.
   */
  static boolean mayBeNextDay(@Nullable Moment next) {
    return next != null && next.scale() == Scale.CLOCK;
  }

  /** A new day begins: the clock may start again. */
  void newDay() {
    if (last != null && last.scale() == Scale.CLOCK) {
      last = null;
    }
  }

  /** Keeps a moment, unless it has a date and lies before the last: no one winds that back. */
  void keep(@Nullable Moment moment) {
    if (moment != null && (mayBeNextDay(moment) || !goesBack(moment))) {
      last = moment;
    }
  }
}
