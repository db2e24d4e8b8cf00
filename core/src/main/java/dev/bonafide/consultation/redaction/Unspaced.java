package dev.bonafide.consultation.redaction;

import dev.bonafide.text.Script;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Names in scripts that put no space behind them, or join what follows: the longest at each place,
 * in one pass.
 */
final class Unspaced {
  private static final int LONGEST = 24;

  /** How someone is addressed, or what they are, behind their name. */
  private static final List<String> TITLES =
      List.of(
          "さん", "様", "さま", "くん", "君", "ちゃん", "氏", "先生", "部長", "課長", "社長", "女士", "小姐", "经理", "老师",
          "主管", "总监", "씨", "님", "대리", "과장", "부장", "팀장", "사장", "매니저", "คุณ");

  private final Map<String, String> standIns = new HashMap<>();
  private final NavigableSet<Integer> lengths = new TreeSet<>(Comparator.reverseOrder());

  /** Whether a word is written so. */
  static boolean isOne(String word) {
    return word.codePoints().allMatch(Unspaced::joins);
  }

  private static boolean joins(int codePoint) {
    return Script.standsAlone(codePoint)
        || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HANGUL;
  }

  /** Someone's name, as it is written, with what they are called by those who know them. */
  void add(String written, String standIn) {
    String name = withoutTitle(written);
    put(written, standIn);
    put(name, standIn);
    boolean inSyllables = name.codePoints().noneMatch(Unspaced::isKanaOrThai);
    if (inSyllables && name.length() == 3) {
      put(name.substring(1), standIn);
    }
    if (inSyllables && (name.length() == 3 || name.length() == 4)) {
      put(name.substring(0, 2), standIn);
      put(name.substring(name.length() - 2), standIn);
    }
  }

  private static boolean isKanaOrThai(int codePoint) {
    Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
    return script != Character.UnicodeScript.HAN && script != Character.UnicodeScript.HANGUL;
  }

  private static String withoutTitle(String written) {
    return TITLES.stream()
        .filter(title -> written.endsWith(title) && written.length() > title.length())
        .findFirst()
        .map(title -> written.substring(0, written.length() - title.length()))
        .orElse(written);
  }

  private void put(String name, String standIn) {
    if (name.length() > 1
        && name.length() <= LONGEST
        && !TITLES.contains(name)
        && !OrdinaryWords.nameNobody(name)) {
      standIns.putIfAbsent(name, standIn);
      lengths.add(name.length());
    }
  }

  List<RedactedText.Swap> in(String text) {
    List<RedactedText.Swap> swaps = new ArrayList<>();
    int at = 0;
    while (at < text.length() && !standIns.isEmpty()) {
      int end = joins(text.charAt(at)) ? endOfName(text, at) : at;
      String standIn = standIns.get(text.substring(at, end));
      if (standIn != null) {
        swaps.add(new RedactedText.Swap(new Span(at, end), standIn));
      }
      at = Math.max(end, at + 1);
    }
    return swaps;
  }

  private int endOfName(String text, int at) {
    for (int length : lengths) {
      if (at + length <= text.length() && standIns.containsKey(text.substring(at, at + length))) {
        return at + length;
      }
    }
    return at;
  }
}
