package dev.bonafide.consistency;

import dev.bonafide.text.Normalised;
import dev.bonafide.text.Script;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who is named in a case, each with one stand-in. A person's full name, its parts and what they are
 * run together to in handles are one person's; whoever shares no first name is another.
 */
final class Names {
  /** A letter or two are met in any text. */
  private static final int SHORTEST = 3;

  private static final int SHORTEST_JOINED = 5;
  private static final int MOST = 400;

  private final Map<String, String> standIns = new HashMap<>();

  /** Names in scripts without spaces, the longest first once they are looked for. */
  private final Map<String, String> unspaced = new LinkedHashMap<>();

  /** As labels write them. */
  private final Set<String> spellings = new HashSet<>();

  /** Parts of names that are nobody's alone, such as the Vietnamese <em>Le</em>. */
  private final Map<String, String> besides = new HashMap<>();

  private int people;

  /** Words of a text: runs of letters and their marks, in their plain form. */
  record Token(String word, Span span) {}

  static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      int end = at + Character.charCount(codePoint);
      if (Character.isLetter(codePoint)) {
        while (end < text.length() && goesOn(text.codePointAt(end))) {
          end += Character.charCount(text.codePointAt(end));
        }
        tokens.add(new Token(Normalised.of(text.substring(at, end)).text(), new Span(at, end)));
      }
      at = end;
    }
    return tokens;
  }

  private static boolean goesOn(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isLetter(codePoint)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whoever goes by this name, as a reviewer gave it or as a label shows it. */
  void person(String name) {
    List<Token> tokens = tokens(name);
    List<String> words = tokens.stream().map(Token::word).filter(word -> isTelling(word)).toList();
    if (words.isEmpty() || people >= MOST) {
      return;
    }
    String known = standIns.get(words.getFirst());
    String standIn = known == null ? "Person " + letters(people++) : known;
    words.forEach(word -> standIns.putIfAbsent(word, standIn));
    if (words.size() > 1) {
      joined(words.getFirst(), words.getLast(), standIn);
    }
    tokens.forEach(token -> asWritten(token, name, standIn));
    for (int at = 0; at < tokens.size(); at++) {
      if (standsBeside(tokens, at, name, standIn)) {
        besides.putIfAbsent(tokens.get(at).word(), standIn);
      }
    }
  }

  /** Very short names count as they are written; some scripts put no space behind a name. */
  private void asWritten(Token token, String name, String standIn) {
    if (isTelling(token.word())) {
      String written = token.span().of(name);
      spellings.add(written);
      if (written.codePoints().allMatch(Names::joinsWords)) {
        unspaced.putIfAbsent(written, standIn);
      }
    }
  }

  private static boolean joinsWords(int codePoint) {
    return Script.standsAlone(codePoint)
        || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HANGUL;
  }

  private static boolean isTelling(String word) {
    return word.length() > 1 && !OrdinaryWords.nameNobody(word);
  }

  private void joined(String first, String last, String standIn) {
    for (String run :
        List.of(first + last, last + first, first.charAt(0) + last, first + last.charAt(0))) {
      if (run.length() >= SHORTEST_JOINED) {
        standIns.putIfAbsent(run, standIn);
      }
    }
  }

  /** The names in a mailbox or a handle, such as {@code ana.silva+jobs}. */
  void account(String local) {
    List<String> words =
        tokens(local).stream()
            .map(Token::word)
            .filter(word -> word.length() >= SHORTEST && !OrdinaryWords.areNamesToo(word))
            .toList();
    if (words.isEmpty() || people >= MOST) {
      return;
    }
    String standIn =
        words.stream()
            .map(word -> Optional.ofNullable(standIns.get(word)))
            .flatMap(Optional::stream)
            .findFirst()
            .orElseGet(() -> "Person " + letters(people++));
    words.forEach(word -> standIns.putIfAbsent(word, standIn));
  }

  /** The stand-in of a speaker's label; empty where the label names nobody. */
  Optional<String> of(String label) {
    return tokens(label).stream()
        .filter(token -> isTelling(token.word()))
        .map(token -> Optional.ofNullable(standIns.get(token.word())))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Every word of a name in a text. */
  List<Masked.Swap> in(String text) {
    List<Masked.Swap> swaps = new ArrayList<>();
    List<Token> tokens = tokens(text);
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      String standIn = standIns.get(token.word());
      String beside = besides.get(token.word());
      if (standIn != null && isWrittenAsName(token, text)) {
        swaps.add(new Masked.Swap(token.span(), standIn));
      } else if (beside != null && standsBeside(tokens, at, text, beside)) {
        swaps.add(new Masked.Swap(token.span(), beside));
      }
    }
    unspaced.forEach(
        (name, standIn) -> {
          for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            swaps.add(new Masked.Swap(new Span(at, at + name.length()), standIn));
          }
        });
    return swaps;
  }

  /** Whether a word begins large, and only a space parts it from a name of the same person. */
  private boolean standsBeside(List<Token> tokens, int at, String text, String standIn) {
    Span word = tokens.get(at).span();
    return Character.isUpperCase(text.codePointAt(word.start()))
        && IntStream.of(at - 1, at + 1)
            .filter(beside -> beside >= 0 && beside < tokens.size())
            .mapToObj(tokens::get)
            .filter(name -> standIn.equals(standIns.get(name.word())))
            .anyMatch(name -> between(word, name.span()).of(text).equals(" "));
  }

  private static Span between(Span one, Span other) {
    return new Span(Math.min(one.end(), other.end()), Math.max(one.start(), other.start()));
  }

  /** Names that are everyday words, and very short ones, are names where they begin large. */
  private boolean isWrittenAsName(Token token, String text) {
    boolean isWord = OrdinaryWords.areNamesToo(token.word());
    return (token.word().length() >= SHORTEST && !isWord)
        || Character.isUpperCase(text.codePointAt(token.span().start()))
        || (!isWord && spellings.contains(token.span().of(text)));
  }

  /** A, B, …, Z, AA, AB, … */
  static String letters(int number) {
    String last = String.valueOf((char) ('A' + number % 26));
    return number < 26 ? last : letters(number / 26 - 1) + last;
  }
}
