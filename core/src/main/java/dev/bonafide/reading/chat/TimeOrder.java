package dev.bonafide.reading.chat;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Moment.Scale;
import dev.bonafide.reading.time.ClockTime;
import dev.bonafide.reading.time.DateOrder;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the times of a talk go on. */
final class TimeOrder {
  /** A clock that falls by more than this has passed midnight. */
  private static final int NEW_DAY = 4 * 60 * 60;

  private final boolean newestFirst;
  private @Nullable Moment last;

  /** The order of a talk, with the times of all its heads as they stand there. */
  TimeOrder(Collection<TurnHead> heads, ExhibitKind kind, DateOrder dates) {
    List<Moment> times =
        heads.stream().flatMap(head -> Stream.ofNullable(head.moment(kind, dates))).toList();
    newestFirst =
        times.size() > 2
            && times.stream().allMatch(time -> time.scale() == Scale.CALENDAR)
            && IntStream.range(1, times.size())
                .allMatch(at -> times.get(at - 1).secondsAfter(times.get(at)) > 0);
  }

  /** Whether a moment lies before the last one that was kept. */
  boolean goesBack(@Nullable Moment next) {
    if (newestFirst || last == null || next == null || last.scale() != next.scale()) {
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
