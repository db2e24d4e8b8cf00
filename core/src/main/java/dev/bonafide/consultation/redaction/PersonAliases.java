package dev.bonafide.consultation.redaction;

import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who is named in a case, each with one stand-in. A person's full name, its parts and what they are
 * run together to in handles are one person's; someone with another first name is another person.
 */
final class PersonAliases {
  /** Parts of a handle that are looked through on each side of a word. */
  private static final int PARTS = 8;

  /** A letter or two are met in any text. */
  private static final int SHORTEST = 3;

  private static final int SHORTEST_JOINED = 5;

  private static final String BAR = " | ";

  private static final Pattern SMALL = Pattern.compile("\\s\\p{Ll}+(?:\\s|$)");

  private final Map<String, String> standIns = new HashMap<>();
  private final Unspaced unspaced = new Unspaced();

  /** As labels write them. */
  private final Set<String> spellings = new HashSet<>();

  /** Parts of names that are no one's alone, such as the Vietnamese <em>Le</em>. */
  private final Map<String, String> besides = new HashMap<>();

  /** Of whom only one name is known. */
  private final Set<String> byOneName = new HashSet<>();

  /** Those that begin large where they are given, or are of a script without large letters. */
  private final Set<String> written = new HashSet<>();

  private @Nullable Declension declension;
  private int people;

  /** The person with this name, as a reviewer gave it or as a label shows it. */
  void person(String name) {
    List<NameToken> tokens = NameToken.in(name);
    List<String> words = telling(tokens, name);
    if (!words.isEmpty()) {
      String known = standIns.get(words.getFirst());
      String standIn = known == null ? "Person " + letters(people++) : known;
      if (known == null && words.size() == 1) {
        byOneName.add(standIn);
      }
      add(tokens, words, name, standIn);
    }
  }

  /** Another name of the person with a label; of someone else where no one is. */
  void alias(String name, @Nullable String label) {
    List<NameToken> tokens = NameToken.in(name);
    List<String> words = telling(tokens, name);
    Optional<String> same = label == null ? Optional.empty() : of(label);
    boolean isNew = words.stream().noneMatch(standIns::containsKey);
    if (isNew && same.isPresent() && !words.isEmpty()) {
      add(tokens, words, name, same.get());
    } else {
      person(name);
    }
  }

  private void add(List<NameToken> tokens, List<String> words, String name, String standIn) {
    declension = null;
    words.forEach(word -> standIns.putIfAbsent(word, standIn));
    if (words.size() > 1) {
      joined(words.getFirst(), words.getLast(), standIn);
      byOneName.remove(standIn);
    }
    tokens.stream()
        .filter(token -> words.contains(token.word()))
        .forEach(token -> asWritten(token, name, standIn));
    for (int at = 0; at < tokens.size(); at++) {
      if (standsBeside(tokens, at, name, standIn)) {
        besides.putIfAbsent(tokens.get(at).word(), standIn);
      }
    }
  }

  /**
   * The words of a label that name someone: not what they do, nor what is said of that beside the
   * name in brackets.
   */
  private static List<String> telling(List<NameToken> tokens, String label) {
    List<NameToken> named = tokens.stream().filter(token -> isTelling(token.word())).toList();
    List<NameToken> alone = named.stream().filter(token -> !saysWhat(token, label)).toList();
    boolean suffices = alone.stream().anyMatch(token -> !OrdinaryWords.areNamesToo(token.word()));
    return (suffices ? alone : named).stream().map(NameToken::word).toList();
  }

  /**
   * Beside a name: a word in small letters, in brackets, or short and in capitals alone, and what
   * stands behind a bar with a word in small letters, as in {@code Marta | Work in Poland}.
   */
  private static boolean saysWhat(NameToken token, String label) {
    int bar = label.indexOf(BAR);
    if (bar > 0 && token.span().start() > bar && SMALL.matcher(label.substring(bar)).find()) {
      return true;
    }
    boolean isWord = OrdinaryWords.areNamesToo(token.word());
    int open = label.lastIndexOf('(', token.span().start());
    boolean inBrackets = open > 0;
    boolean abbreviated =
        token.word().length() <= SHORTEST
            && token.span().of(label).codePoints().allMatch(Character::isUpperCase);
    return (isWord && (inBrackets || !token.isLarge(label))) || (inBrackets && abbreviated);
  }

  /** Very short names count as they are written; some scripts put no space behind a name. */
  private void asWritten(NameToken token, String name, String standIn) {
    String spelled = token.span().of(name);
    spellings.add(spelled);
    if (token.isLarge(name) || token.isCaseless(name)) {
      written.add(token.word());
    }
    if (Unspaced.isOne(spelled)) {
      unspaced.add(spelled, standIn);
    }
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
        NameToken.in(local).stream()
            .map(NameToken::word)
            .filter(word -> word.length() >= SHORTEST && !OrdinaryWords.areNamesToo(word))
            .toList();
    if (words.isEmpty()) {
      return;
    }
    declension = null;
    String standIn =
        words.stream()
            .map(word -> Optional.ofNullable(standIns.get(word)))
            .flatMap(Optional::stream)
            .findFirst()
            .orElseGet(() -> "Person " + letters(people++));
    words.forEach(word -> standIns.putIfAbsent(word, standIn));
  }

  /**
   * Learns what stands behind the one name by which someone is known: large, no word, and parted by
   * a space alone.
   */
  void goOn(String text) {
    List<NameToken> tokens = NameToken.in(text);
    for (int at = 1; at < tokens.size(); at++) {
      NameToken first = tokens.get(at - 1);
      NameToken next = tokens.get(at);
      String standIn = standIns.get(first.word());
      if (standIn != null
          && byOneName.contains(standIn)
          && first.isLarge(text)
          && next.isLarge(text)
          && first.until(next, text).equals(" ")
          && isSurname(next, text)) {
        declension = null;
        standIns.put(next.word(), standIn);
        written.add(next.word());
        joined(first.word(), next.word(), standIn);
        byOneName.remove(standIn);
      }
    }
  }

  private boolean isSurname(NameToken token, String text) {
    String word = token.word();
    return word.length() >= SHORTEST
        && !standIns.containsKey(word)
        && !OrdinaryWords.areNamesToo(word)
        && !Declension.isOfCountry(word)
        && token.span().of(text).codePoints().skip(1).allMatch(Character::isLowerCase);
  }

  /** The stand-in of a speaker's label; empty where the label names no one. */
  Optional<String> of(String label) {
    return NameToken.in(label).stream()
        .filter(token -> isTelling(token.word()))
        .map(token -> Optional.ofNullable(standIns.get(token.word())))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Every word of a name in a text. */
  List<RedactedText.Swap> in(String text) {
    List<NameToken> tokens = NameToken.in(text);
    List<RedactedText.Swap> swaps = new ArrayList<>(new SpelledOut(standIns, text, tokens).names());
    for (int at = 0; at < tokens.size(); at++) {
      Span span = tokens.get(at).span();
      standIn(tokens, at, text).ifPresent(by -> swaps.add(new RedactedText.Swap(span, by)));
    }
    swaps.addAll(unspaced.in(text));
    return swaps;
  }

  private Optional<String> standIn(List<NameToken> tokens, int at, String text) {
    NameToken token = tokens.get(at);
    String standIn = standIns.get(token.word());
    if (standIn != null && isWrittenAsName(tokens, at, text, standIn)) {
      return Optional.of(standIn);
    }
    Optional<String> handle = ofHandle(tokens, at, text);
    if (handle.isPresent() || standIn != null) {
      return handle;
    }
    String beside = besides.get(token.word());
    if (beside != null && standsBeside(tokens, at, text, beside)) {
      return Optional.of(beside);
    }
    return declension().of(token, text);
  }

  /** Of whom a handle is that a word is a part of: {@code ferret_mom} is Ferret's, whole. */
  private Optional<String> ofHandle(List<NameToken> tokens, int at, String text) {
    return IntStream.of(-1, 1)
        .boxed()
        .flatMap(
            step ->
                IntStream.iterate(
                        at, here -> isGlued(tokens, here, step, text), here -> here + step)
                    .limit(PARTS)
                    .mapToObj(here -> standIns.get(tokens.get(here + step).word())))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static boolean isGlued(List<NameToken> tokens, int at, int step, String text) {
    int from = Math.min(at, at + step);
    return from >= 0
        && from + 1 < tokens.size()
        && tokens.get(from).until(tokens.get(from + 1), text).equals("_");
  }

  private Declension declension() {
    Declension known = declension;
    if (known == null) {
      known = new Declension(standIns, written);
      declension = known;
    }
    return known;
  }

  /**
   * Whether a hyphen, or before a large letter a space, parts a word from a name of that person.
   */
  private boolean standsBeside(List<NameToken> tokens, int at, String text, String standIn) {
    Set<String> parting = tokens.get(at).isLarge(text) ? Set.of(" ", "-") : Set.of("-");
    return IntStream.of(at - 1, at + 1)
        .filter(beside -> beside >= 0 && beside < tokens.size())
        .filter(beside -> standIn.equals(standIns.get(tokens.get(beside).word())))
        .mapToObj(
            beside ->
                tokens.get(Math.min(at, beside)).until(tokens.get(Math.max(at, beside)), text))
        .anyMatch(parting::contains);
  }

  /**
   * Names that are everyday words, and very short ones, are names where they begin large; the
   * former not where they begin a sentence that goes on as with the word.
   */
  private boolean isWrittenAsName(List<NameToken> tokens, int at, String text, String standIn) {
    NameToken token = tokens.get(at);
    boolean large = token.isLarge(text);
    if (!OrdinaryWords.areNamesToo(token.word())) {
      return token.word().length() >= SHORTEST
          || large
          || spellings.contains(token.span().of(text));
    }
    return (large || (token.isCaseless(text) && spellings.contains(token.span().of(text))))
        && (standsBeside(tokens, at, text, standIn) || !OrdinaryUse.of(tokens, at, text));
  }

  /** A, B, …, Z, AA, AB, … */
  static String letters(int number) {
    String last = String.valueOf((char) ('A' + number % 26));
    return number < 26 ? last : letters(number / 26 - 1) + last;
  }
}
