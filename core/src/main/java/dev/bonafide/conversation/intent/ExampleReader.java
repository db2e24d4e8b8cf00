package dev.bonafide.conversation.intent;

import dev.bonafide.resource.PropertyFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads the examples from a file for each language: {@code meaning.author = one | another}. */
final class ExampleReader {
  /** Languages of sentences that no file of words is for: their letters teach enough. */
  private static final List<String> UNWORDED = List.of("ar", "hi", "id", "it", "nl", "tr", "vi");

  private ExampleReader() {}

  /** All of them, always in the same order. */
  static List<ExampleSentence> shipped() {
    List<ExampleSentence> examples = new ArrayList<>();
    for (String language : languages()) {
      PropertyFile file = PropertyFile.beside(ExampleReader.class, "examples-" + language);
      for (String key : file.keys()) {
        int dot = key.indexOf('.');
        Meaning meaning = Meaning.valueOf(key.substring(0, dot).toUpperCase(Locale.ROOT));
        int author = Integer.parseInt(key.substring(dot + 1));
        for (String text : file.text(key).split("\\|", -1)) {
          examples.add(new ExampleSentence(language, author, meaning, text.strip()));
        }
      }
    }
    return examples;
  }

  static List<String> languages() {
    return Stream.concat(IntentWordsReader.LANGUAGES.stream(), UNWORDED.stream()).toList();
  }
}
