package dev.bonafide.reading.resume;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.Normalised;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Languages that a line of a résumé lists as spoken: after a label such as {@code Languages:}, or
 * where a sentence holds nothing but languages and how well they are spoken. What is spoken only a
 * little is not claimed.
 */
final class LanguageList {
  private static final PropertyFile WORDS =
      PropertyFile.beside(LanguageList.class, "language-names");
  private static final Pattern LABEL = Pattern.compile("(?i)^[^\\pL]*" + WORDS.text("label"));
  private static final Pattern SENTENCE = Pattern.compile("[.;|•·]\\s+|\\.$|\\s[|•·]");
  private static final Pattern ITEM =
      Pattern.compile("[,/()\\[\\]:–—&-]|\\s+(?:and|y|und|et|e)\\s+");
  private static final Pattern LITTLE = Pattern.compile("(?i)" + WORDS.text("little"));
  private static final Set<String> LEVELS = Set.copyOf(WORDS.words("levels"));

  private LanguageList() {}

  static List<String> in(String line) {
    List<String> found = new ArrayList<>();
    for (String sentence : SENTENCE.split(line)) {
      Matcher label = LABEL.matcher(sentence);
      boolean labelled = label.find();
      List<String> languages = new ArrayList<>();
      boolean nothingElse = take(sentence, languages);
      if (labelled || (nothingElse && languages.size() > 1)) {
        found.addAll(languages);
      }
    }
    return found;
  }

  /** In a line under a heading of languages; one language alone has its level anywhere. */
  static List<String> under(String line) {
    List<String> found = in("Languages: " + line);
    return found.size() == 1 && LITTLE.matcher(line).find() ? List.of() : found;
  }

  /** Collects the languages; answers whether the sentence holds only these and their levels. */
  private static boolean take(String sentence, List<String> languages) {
    boolean nothingElse = true;
    for (String item : ITEM.split(sentence)) {
      boolean little = LITTLE.matcher(item).find();
      for (String word : item.strip().split(" ", -1)) {
        Optional<String> language = LanguageNames.of(word);
        if (language.isPresent() && !little) {
          languages.add(language.get());
        }
        nothingElse &= language.isPresent() || little || isLevel(word);
      }
    }
    return nothingElse;
  }

  private static boolean isLevel(String word) {
    return word.isEmpty() || LEVELS.contains(Normalised.of(word).text());
  }
}
