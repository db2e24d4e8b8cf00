package dev.bonafide.conversation.intent;

import dev.bonafide.text.Fingerprint;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that everything is learned from: examples, words, and what words speak for. */
final class MeaningSources {
  private MeaningSources() {}

  /** Another one for other files. */
  static String fingerprint() {
    return Fingerprint.of(
        Stream.concat(
                Stream.of("meanings"),
                IntentWordsReader.LANGUAGES.stream()
                    .flatMap(language -> Stream.of("words-" + language, "examples-" + language)))
            .map(MeaningSources::content)
            .collect(Collectors.joining("\n")));
  }

  private static String content(String name) {
    ResourceBundle file =
        ResourceBundle.getBundle(MeaningSources.class.getPackageName() + "." + name, Locale.ROOT);
    return new TreeSet<>(file.keySet())
        .stream().map(key -> key + "=" + file.getString(key)).collect(Collectors.joining("\n"));
  }
}
