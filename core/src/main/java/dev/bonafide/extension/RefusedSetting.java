package dev.bonafide.extension;

import java.util.List;
import java.util.function.Supplier;

/** Tells about a setting that is refused, where it is read to look at the part that it is for. */
public final class RefusedSetting {
  private RefusedSetting() {}

  /** What is seen of a part, or the setting that keeps it from being looked at. */
  public static List<Diagnosis> orElse(String part, Supplier<List<Diagnosis>> look) {
    try {
      return look.get();
    } catch (UnusableInput told) {
      return List.of(new Diagnosis.Broken(part, told.line(), "change it or remove it"));
    }
  }
}
