package dev.bonafide.reading.time;

import dev.bonafide.text.Normalised;
import java.util.HashMap;
import java.util.Map;

/** Names of months, as mail programs of many languages write them. */
public final class MonthNames {
  private static final String[] NAMES = {
    "jan ene gen janv oca янв sty led 1月",
    "feb fev fevr sub şub фев lut uno",
    "mar mrz mars mrt maer mart мар brez",
    "apr abr avr nis апр kwi dub",
    "may mai mei mag maj maio мая май kve",
    "jun juin giu haz июн cze cer",
    "jul juil lug tem июл lip",
    "aug ago aout agu авг sie srp",
    "sep set sept eyl сен wrz zar",
    "oct okt out ott eki окт paz rij",
    "nov kas ноя lis",
    "dec dez dic des ara dek дек gru pro"
  };
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
    for (int month = 1; month <= NAMES.length; month++) {
      for (String name : NAMES[month - 1].split(" ", -1)) {
        months.put(Normalised.of(name).text(), month);
      }
    }
    return Map.copyOf(months);
  }
}
