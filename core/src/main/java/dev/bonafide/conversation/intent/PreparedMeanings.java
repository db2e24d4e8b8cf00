package dev.bonafide.conversation.intent;

import dev.bonafide.conversation.intent.regression.LogisticRegression;
import dev.bonafide.text.FlatInput;
import dev.bonafide.text.FlatOutput;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * What the examples teach, worked out by the build. It is good for exactly the examples and words
 * that it was made of; where it is missing, or they are others, they are learned from anew, which
 * takes some seconds.
 */
public final class PreparedMeanings {
  /** The file that the build leaves beside the classes of this package. */
  public static final String FILE =
      PreparedMeanings.class.getPackageName().replace('.', '/') + "/learned.properties";

  private static final String BUNDLE = PreparedMeanings.class.getPackageName() + ".learned";
  private static final String OF = "of";
  private static final String WEIGHTS = "weights";

  private PreparedMeanings() {}

  /** What the file holds. */
  public static String prepare() {
    FlatOutput output = new FlatOutput();
    MeaningClassifier.learned(ExampleReader.shipped()).write(output);
    return String.join(
        "\n",
        OF + "=" + MeaningSources.fingerprint(),
        WEIGHTS + "=" + DeflatedText.of(output.toByteArray()),
        "");
  }

  /** What examples and words as they are now teach. */
  static MeaningClassifier classifier() {
    return new MeaningClassifier(
        prepared().orElseGet(() -> MeaningClassifier.learned(ExampleReader.shipped())));
  }

  private static Optional<LogisticRegression> prepared() {
    try {
      ResourceBundle file = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
      if (!file.getString(OF).equals(MeaningSources.fingerprint())) {
        return Optional.empty();
      }
      byte[] weights = DeflatedText.bytes(file.getString(WEIGHTS));
      return Optional.of(LogisticRegression.read(new FlatInput(weights)));
    } catch (MissingResourceException _) {
      return Optional.empty();
    }
  }
}
