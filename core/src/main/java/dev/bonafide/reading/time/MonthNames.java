package dev.bonafide.reading.time;

import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.Normalised;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of months, as mail programs of many languages write them. */
public final class MonthNames {
  private static final List<String> NAMES =
      PropertyFile.beside(MonthNames.class, "days").entries("months");
  private static final Map<String, Integer> BY_NAME = byName();

  private MonthNames() {}

  /** The month that a word or its first letters name, 1 to 12; 0 where it names none. */
  public static int of(String word) {
    String plain = Normalised.of(word).text();
    for (int length = Math.min(5, plain.length()); length >= 3; length--) {
      Integer month = BY_NAME.get(plain.substring(0, length));
      if (month != null) {
        return month;
      }
    }
    return 0;
  }

  private static Map<String, Integer> byName() {
    Map<String, Integer> months = new HashMap<>();
    for (int month = 1; month <= NAMES.size(); month++) {
      for (String name : NAMES.get(month - 1).split(" ", -1)) {
        months.put(Normalised.of(name).text(), month);
      }
    }
    return Map.copyOf(months);
  }
}
