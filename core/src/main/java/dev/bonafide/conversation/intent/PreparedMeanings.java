package dev.bonafide.conversation.intent;

import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.FlatInput;
import dev.bonafide.text.FlatOutput;
import dev.bonafide.text.sentence.DeflatedText;
import dev.bonafide.text.sentence.SentenceClassifier;
import java.util.Collections;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;

/**
 * What the files of words hold and the examples teach, worked out by the build into one file that
 * is read without looking at theirs. A test holds it equal to what they teach; where it is missing,
 * they are read and learned from, which takes some seconds.
 */
public record PreparedMeanings(
    Map<String, Set<String>> words, SentenceClassifier learned, SentenceClassifier topics) {
  /** The file that the build leaves beside the classes of this package. */
  public static final String FILE =
      PreparedMeanings.class.getPackageName().replace('.', '/') + "/learned.properties";

  private static final String PREPARED = "prepared";

  /** Read when someone first speaks plainly, or before that in the background. */
  private static final class Shipped {
    static final Optional<PreparedMeanings> FOUND = found();
  }

  public PreparedMeanings {
    words = Collections.unmodifiableMap(words); // A copy of some 18,000 takes as long as reading.
  }

  /** What the file holds, from the files of words and examples alone. */
  public static String prepare() {
    FlatOutput output = new FlatOutput();
    WordsFile.write(IntentWordsReader.shipped(), output);
    MeaningClassifier.learn(ExampleReader.shipped(), output);
    TopicReader.learn(output);
    return PREPARED + "=" + DeflatedText.of(output.toByteArray()) + "\n";
  }

  /** What the build left; empty where it left nothing. */
  static Optional<PreparedMeanings> shipped() {
    return Shipped.FOUND;
  }

  /**
   * Reads what {@link #prepare} made.
   *
   * @throws IllegalStateException if it is damaged
   */
  static PreparedMeanings read(String prepared) {
    FlatInput input = new FlatInput(DeflatedText.bytes(prepared));
    Map<String, Set<String>> words = WordsFile.read(input);
    return new PreparedMeanings(
        words, SentenceClassifier.read(input), SentenceClassifier.read(input));
  }

  private static Optional<PreparedMeanings> found() {
    try {
      return Optional.of(
          read(PropertyFile.beside(PreparedMeanings.class, "learned").text(PREPARED)));
    } catch (MissingResourceException _) {
      return Optional.empty();
    }
  }
}
