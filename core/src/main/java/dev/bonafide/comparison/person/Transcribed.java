package dev.bonafide.comparison.person;

/**
 * Names that may be one name written down by two ears: Wang and Wong, Youssef and Yusuf, Lee and
 * Li. Told by their consonants, so that a difference of vowels and doubled letters is none.
 */
final class Transcribed {
  private Transcribed() {}

  /** What a word sounds like, vowels aside. */
  static String consonants(String word) {
    String plain =
        word.replace("ph", "f")
            .replaceAll("[aeiouyhj]", "")
            .replaceAll("[cq]", "k")
            .replace('w', 'v')
            .replace('z', 's');
    return plain.isEmpty() ? word : plain.replaceAll("(.)\\1+", "$1");
  }
}
