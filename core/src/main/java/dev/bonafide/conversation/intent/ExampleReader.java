package dev.bonafide.conversation.intent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;

/** Reads the examples from a file for each language: {@code meaning.author = one | another}. */
final class ExampleReader {
  private static final String FOLDER = ExampleReader.class.getPackageName() + ".examples-";

  private ExampleReader() {}

  /** All of them, always in the same order. */
  static List<ExampleSentence> shipped() {
    List<ExampleSentence> examples = new ArrayList<>();
    for (String language : IntentWordsReader.LANGUAGES) {
      ResourceBundle file = ResourceBundle.getBundle(FOLDER + language, Locale.ROOT);
      for (String key : new TreeSet<>(file.keySet())) {
        int dot = key.indexOf('.');
        Meaning meaning = Meaning.valueOf(key.substring(0, dot).toUpperCase(Locale.ROOT));
        int author = Integer.parseInt(key.substring(dot + 1));
        for (String text : file.getString(key).split("\\|", -1)) {
          examples.add(new ExampleSentence(language, author, meaning, text.strip()));
        }
      }
    }
    return examples;
  }
}
