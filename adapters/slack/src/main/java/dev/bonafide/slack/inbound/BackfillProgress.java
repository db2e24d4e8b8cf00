package dev.bonafide.slack.inbound;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** How far reading back is, for people. */
final class BackfillProgress {
  private final Gaps gaps;
  private final AtomicInteger read = new AtomicInteger();

  BackfillProgress(Gaps gaps) {
    this.gaps = gaps;
  }

  /** One more gap was read. */
  void one() {
    read.incrementAndGet();
  }

  /** All were; the next count begins again. */
  int all() {
    return read.getAndSet(0);
  }

  /** Empty where nothing is left to be read. */
  Optional<String> said() {
    List<Gap> open = gaps.all();
    return open.stream()
        .map(Gap::from)
        .min(Comparator.naturalOrder())
        .map(
            from ->
                "catching up on messages since %s: %d places read, %d channels and %d threads"
                        .formatted(
                            from.truncatedTo(ChronoUnit.SECONDS),
                            read.get(),
                            count(open, Gap.Sort.CHANNEL),
                            count(open, Gap.Sort.THREAD))
                    + " to go"
                    + (count(open, Gap.Sort.LIST) > 0
                        ? ", and not all channels are known yet"
                        : ""));
  }

  private static long count(List<Gap> open, Gap.Sort sort) {
    return open.stream().filter(gap -> gap.sort() == sort).count();
  }
}
