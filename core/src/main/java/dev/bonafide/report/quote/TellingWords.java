package dev.bonafide.report.quote;

import dev.bonafide.check.RedFlag;
import dev.bonafide.comparison.dialogue.FunctionWords;
import dev.bonafide.comparison.dialogue.NamedLanguage;
import dev.bonafide.text.Script;
import dev.bonafide.text.TextWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How well words prove what a finding says: how much of what was looked for they hold, and how many
 * words of its title they share, in any language that it is told in. Words are compared by how they
 * begin, as their ends change. For one thread.
 */
public final class TellingWords {
  private static final int BEGINNING = 5;
  private static final int SHORTEST = 4;

  /** Letters of what was looked for that tell half as much as a word of the title. */
  private static final int LETTERS = 6;

  private static final int MOST = 6;
  private static final int A_WORD = 2;

  /** Words that titles share with every case, and that prove none. */
  private static final Set<String> EVERYWHERE =
      Set.of("work", "works", "company", "people", "client", "candidate", "employer");

  /** Amount of money; it proves nothing by itself, unless the sign is about pay. */
  private static final Pattern AMOUNT =
      Pattern.compile("^\\p{Sc}?\\d[\\d.,–-]*(?:\\s|\\p{Sc}|%|$)");

  private static final Pattern ABOUT_PAY =
      Pattern.compile("(?i)\\b(?:lot of money|income|earnings|wages|salary)\\b");

  private final Set<String> sought = new HashSet<>();
  private final boolean aboutPay;

  /** By the words: a card tries the same ones in many lengths. */
  private final Map<String, Integer> shared = new HashMap<>();

  public TellingWords(RedFlag flag) {
    aboutPay = ABOUT_PAY.matcher(flag.title()).find();
    sought.addAll(beginnings(flag.title()));
    flag.translations().values().forEach(text -> sought.addAll(beginnings(text.title())));
  }

  /**
   * How much some words tell.
   *
   * @param told what was looked for in them
   */
  public int in(String words, List<String> told) {
    int looked = proving(told).stream().filter(words::contains).mapToInt(String::length).sum();
    boolean paid =
        aboutPay && told.stream().filter(words::contains).anyMatch(TellingWords::isAmount);
    return Math.min(MOST, looked / LETTERS) + A_WORD * (shared(words) + (paid ? 1 : 0));
  }

  /** Leaves out what something pays where that proves nothing. */
  public List<String> proving(List<String> told) {
    return told.stream().filter(one -> aboutPay || !isAmount(one)).toList();
  }

  private static boolean isAmount(String told) {
    return AMOUNT.matcher(told).find();
  }

  /** How much a single word tells that stands in the title: as much as letters looked for do. */
  public int worth(String word) {
    return LETTERS * A_WORD * shared(word);
  }

  private int shared(String words) {
    return shared.computeIfAbsent(words, this::counted);
  }

  private int counted(String words) {
    Set<String> both = beginnings(words);
    both.retainAll(sought);
    return both.size();
  }

  private static Set<String> beginnings(String text) {
    TextWords words = TextWords.of(text);
    Set<String> found = new HashSet<>();
    for (int at = 0; at < words.count(); at++) {
      String word = words.word(at);
      boolean alone = Script.standsAlone(word.codePointAt(0));
      if (alone && at + 1 < words.count()) {
        found.add(word + words.word(at + 1));
      } else if (!alone && word.length() >= SHORTEST && !isCommon(word)) {
        found.add(word.substring(0, Math.min(BEGINNING, word.length())));
      }
    }
    return found;
  }

  /** Whether it is nothing but such small words as every sentence has. */
  public static boolean isFiller(String text) {
    TextWords words = TextWords.of(text);
    return IntStream.range(0, words.count()).allMatch(at -> isSmall(words.word(at)));
  }

  private static boolean isCommon(String word) {
    return isSmall(word) || EVERYWHERE.contains(word);
  }

  private static boolean isSmall(String word) {
    return FunctionWords.of(NamedLanguage.ENGLISH).contains(word);
  }
}
