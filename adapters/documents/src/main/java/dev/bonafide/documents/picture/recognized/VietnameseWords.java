package dev.bonafide.documents.picture.recognized;

import com.google.re2j.Pattern;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Tells Vietnamese from other languages in Latin script, also where a model that does not know it
 * took its letters for others: nearly every word is one syllable of a few shapes, and most words
 * have marks.
 */
public final class VietnameseWords {
  /** Fewer words may have such shapes by chance. */
  private static final int SOME = 12;

  /**
   * Of the words: in 2,763 texts in Latin script, at least 0.79 have such a shape in Vietnamese,
   * and at most 0.38 do in other languages in which 0.3 of them have marks.
   */
  private static final double SYLLABLES = 0.6;

  /** Of the words: at least 0.6 in Vietnamese, as a model for other languages read it. */
  private static final double MARKED = 0.3;

  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:ngh?|nh|ph|th|tr|kh|ch|gh|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}"
              + "(?:ng|nh|ch|[cmnpt])?");

  private VietnameseWords() {}

  /** Whether what was read of a picture is likely to be Vietnamese. */
  public static boolean areLikely(RecognizedPage page) {
    List<String> words =
        page.lines().stream()
            .flatMap(line -> line.words().stream())
            .map(word -> NO_LETTERS.matcher(word.text()).replaceAll(""))
            .filter(word -> word.length() > 1)
            .toList();
    return words.size() >= SOME
        && words.stream().filter(VietnameseWords::isMarked).count() >= MARKED * words.size()
        && words.stream().filter(VietnameseWords::isSyllable).count() >= SYLLABLES * words.size();
  }

  private static boolean isMarked(String word) {
    return word.chars().anyMatch(letter -> letter >= 0x80);
  }

  private static boolean isSyllable(String word) {
    String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    String plain = MARK.matcher(apart).replaceAll("").replace('đ', 'd').replace('ð', 'd');
    return SYLLABLE.matches(plain);
  }
}
