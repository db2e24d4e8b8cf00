package dev.bonafide.extension;

import dev.bonafide.check.Comparison;
import dev.bonafide.check.ReferenceLists;
import java.time.Duration;
import java.util.List;

/** An optional feature. Nothing but the list in the wiring names it. */
public interface Extension {

  /** Settings that it reads, in the order in which they are documented. */
  List<? extends DeclaredSetting> settings();

  /** Prepares what it adds. Connects to nothing, and throws nothing for settings. */
  Contribution contribute(Setup setup);

  /** Time limit for what it does while a case is read. */
  default Duration longest(SettingValues settings) {
    return Duration.ZERO;
  }

  /** Comparisons that it adds, and that only rules marked as its own name. */
  default List<Comparison> comparisons(ReferenceLists lists) {
    return List.of();
  }
}
