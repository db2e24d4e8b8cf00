package dev.bonafide.consultation.redaction;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells whose name a word is that a language bent: with an ending, with the last vowel exchanged or
 * the one before it dropped, or with a particle run on before it. What changes the root otherwise
 * is not told.
 */
final class Declension {
  private static final int SHORTEST_ROOT = 3;
  private static final int SHORTEST_BEFORE_LATIN = 4;
  private static final int LONGEST_ENDING = 5;
  private static final int LIKE_A_COUNTRY = 5;

  /** Of Latin scripts; where others are written, up to three letters end a word. */
  private static final Set<String> ENDINGS =
      Set.copyOf(
          Arrays.asList(
              ("s es n en ns in un nin nun da de dan den ta te tan ten ya ye yi yu a e i o u y em om ou ovi"
                      + " u ego emu owi iem ie im m ow ami ach ek ka ke skiego skiemu skim ej la le lla lle lta lte"
                      + " ssa sta na lle lta t nak nek val vel hoz hez tol tol et ot at es os as is us ra re ban ben"
                      + " ko ki ku kan oj ojn")
                  .split(" ")));

  /** Names of one word, the last letter left off where enough is left. */
  private static final Set<String> COUNTRIES =
      Arrays.stream(Locale.getISOCountries())
          .map(code -> NameToken.in(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)))
          .filter(tokens -> tokens.size() == 1)
          .map(tokens -> tokens.getFirst().word())
          .map(name -> name.length() > LIKE_A_COUNTRY ? name.substring(0, name.length() - 1) : name)
          .collect(Collectors.toUnmodifiableSet());

  private static final String VOWELS = "aeiouyаеёиоуыэюяіїєαεηιουωάέήίόύώ";
  private static final String PARTICLES = "ולבמשכהوفبلك";

  private final Map<String, String> standIns;
  private final Set<String> written;
  private final Map<String, String> roots = new HashMap<>();

  /**
   * Of names.
   *
   * @param standIns by name, in plain form
   * @param written those that are written as names are
   */
  Declension(Map<String, String> standIns, Set<String> written) {
    this.standIns = standIns;
    this.written = written;
    written.forEach(name -> root(name, standIns.getOrDefault(name, "")));
  }

  /** Whether a word begins as a country's name does, such as those for its people and language. */
  static boolean isOfCountry(String word) {
    return COUNTRIES.contains(word)
        || IntStream.rangeClosed(LIKE_A_COUNTRY, word.length())
            .anyMatch(end -> COUNTRIES.contains(word.substring(0, end)));
  }

  private void root(String name, String standIn) {
    int last = name.length() - 1;
    if (last < SHORTEST_ROOT || OrdinaryWords.areNamesToo(name)) {
      return;
    }
    if (isVowel(name.charAt(last)) || isSoft(name.charAt(last)) || name.charAt(last) == 'ς') {
      roots.putIfAbsent(name.substring(0, last), standIn);
      if (last - 1 >= SHORTEST_ROOT && isVowel(name.charAt(last - 1))) {
        roots.putIfAbsent(name.substring(0, last - 1), standIn);
      }
    } else if (isVowel(name.charAt(last - 1))) {
      roots.putIfAbsent(name.substring(0, last - 1) + name.charAt(last), standIn);
    }
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }

  private static boolean isSoft(char c) {
    return c == 'ь' || c == 'й' || c == 's';
  }

  /** Whose name a word is that is no name as it stands; empty where it is no one's. */
  Optional<String> of(NameToken token, String text) {
    String word = token.word();
    if (word.length() <= SHORTEST_ROOT || OrdinaryWords.areNamesToo(word) || isOfCountry(word)) {
      return Optional.empty();
    }
    return withParticle(word).or(() -> withEnding(token, text));
  }

  private Optional<String> withParticle(String word) {
    for (int at = 1; at <= 2 && PARTICLES.indexOf(word.charAt(at - 1)) >= 0; at++) {
      String standIn = standIns.get(word.substring(at));
      if (standIn != null) {
        return Optional.of(standIn);
      }
    }
    return Optional.empty();
  }

  private Optional<String> withEnding(NameToken token, String text) {
    String word = token.word();
    boolean latin = isLatin(word);
    int shortest = latin ? SHORTEST_BEFORE_LATIN : SHORTEST_ROOT;
    boolean small = latin && !token.isLarge(text);
    for (int root = word.length() - 1;
        root >= SHORTEST_ROOT && root >= word.length() - LONGEST_ENDING;
        root--) {
      String ending = word.substring(root);
      String begins = word.substring(0, root);
      String whole = isBent(begins) ? standIns.get(begins) : null;
      boolean isWhole = whole != null && root >= shortest;
      String standIn = isWhole ? whole : roots.get(begins);
      boolean ends = latin ? ENDINGS.contains(ending) : ending.length() <= SHORTEST_ROOT;
      if (standIn != null && ends && (isWhole || !small)) {
        return Optional.of(standIn);
      }
    }
    return Optional.empty();
  }

  private boolean isBent(String name) {
    return written.contains(name) && !OrdinaryWords.areNamesToo(name);
  }

  private static boolean isLatin(String word) {
    return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
  }
}
