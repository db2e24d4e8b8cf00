package dev.bonafide.conversation.stage;

import dev.bonafide.report.Visible;
import dev.bonafide.resource.PropertyFile;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;

/** What is said about having candidates looked at who reach a stage, in English. */
final class StagePhrases {
  private static final PropertyFile SAID = PropertyFile.beside(StagePhrases.class, "said");

  private StagePhrases() {}

  /** What is said by itself, by its key. */
  static String said(String key) {
    return SAID.text(key);
  }

  static String begun(StageWatch watch) {
    return SAID.text("begun").formatted(stages(watch));
  }

  static String on(StageWatch watch) {
    return SAID.text("on").formatted(stages(watch));
  }

  /** Said to everyone there. */
  static String announced(StageWatch watch) {
    return SAID.text("announced").formatted(stages(watch));
  }

  /** How it stands, for everyone who may ask. */
  static String state(StageWatch watch, StageCounts counts) {
    return SAID.text("state")
        .formatted(
            watch.mode() == StageMode.ON ? "On" : "In trial, posting nothing here,",
            LocalDate.ofInstant(watch.since(), ZoneOffset.UTC),
            stages(watch),
            counts.flagged() + counts.rest(),
            counts.flagged(),
            counts.unread());
  }

  private static String stages(StageWatch watch) {
    return watch.stages().stream()
        .map(one -> "“" + Visible.quote(one) + "”")
        .collect(Collectors.joining(" or "));
  }
}
