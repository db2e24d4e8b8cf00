package dev.bonafide.bot.doctor;

import dev.bonafide.terminal.Refusal;
import java.util.List;
import java.util.function.Supplier;

/** Tells of a setting that is refused, where it is read to look at the part that it is for. */
final class RefusedSetting {
  private RefusedSetting() {}

  /** What is seen of a part, or the setting that keeps it from being looked at. */
  static List<Diagnosis> orElse(String part, Supplier<List<Diagnosis>> look) {
    try {
      return look.get();
    } catch (Refusal told) {
      return List.of(new Diagnosis.Broken(part, told.line(), "change it or remove it"));
    }
  }
}
