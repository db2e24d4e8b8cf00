package dev.bonafide.rule.noted;

import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.FlatInput;
import dev.bonafide.text.FlatOutput;
import dev.bonafide.text.sentence.DeflatedText;
import dev.bonafide.text.sentence.Likelihood;
import dev.bonafide.text.sentence.NGrams;
import dev.bonafide.text.sentence.PlainSentence;
import dev.bonafide.text.sentence.SentenceClassifier;
import java.util.Arrays;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Acts that reviewers note, told apart by sentences that ship. The build works out what those teach
 * into one file beside this class; where it is missing, they are learned from, which takes a
 * second.
 */
public final class NotedActs {
  /** The file that the build leaves beside this class. */
  public static final String FILE =
      NotedActs.class.getPackageName().replace('.', '/') + "/learned.properties";

  private static final String PREPARED = "prepared";

  static final List<String> SENTENCES =
      List.of("sentences-candidate", "sentences-offer", "sentences-honest");

  /** Honest words on the same matters. */
  private static final String NONE = "none";

  /** Probability of an act from which on it is taken without asking. */
  private static final double CLEAR = 0.95;

  /** Probability from which on a note is left alone. */
  private static final double HONEST = 0.8;

  /** Probability of the likeliest act below which a note means nothing clearly. */
  private static final double LEAST = 0.05;

  private static final int MOST = 3;

  /** Read when someone first notes something that no rule hears. */
  private static final class Learned {
    static final SentenceClassifier SHIPPED = shipped();
    static final PropertyFile RED_FLAGS = PropertyFile.beside(NotedActs.class, "acts");
  }

  private NotedActs() {}

  /** Model that the sentences teach, for the file. */
  public static String prepare() {
    return PREPARED + "=" + DeflatedText.of(learned()) + "\n";
  }

  /**
   * Red flags that a note may mean.
   *
   * @param known ids that it may mean; what applies to other kinds of subject is not among them
   */
  public static NotedSigns in(String note, Set<String> known) {
    List<Likelihood> ranked = Learned.SHIPPED.ranked(features(note));
    List<String> ids =
        ranked.stream()
            .filter(_ -> meansSomething(ranked))
            .flatMap(NotedActs::ids)
            .filter(known::contains)
            .distinct()
            .limit(MOST)
            .toList();
    Likelihood first = ranked.getFirst();
    boolean isClear = first.probability() >= CLEAR && ids(first).count() == 1;
    return new NotedSigns(ids, isClear && ids(first).allMatch(id -> ids.indexOf(id) == 0));
  }

  private static boolean meansSomething(List<Likelihood> ranked) {
    return ranked.stream().noneMatch(one -> one.name().equals(NONE) && one.probability() >= HONEST)
        && ranked.stream().anyMatch(one -> !one.name().equals(NONE) && one.probability() >= LEAST);
  }

  private static Stream<String> ids(Likelihood act) {
    return act.name().equals(NONE)
        ? Stream.empty()
        : Arrays.stream(Learned.RED_FLAGS.text(act.name()).split(", ", -1));
  }

  private static List<String> features(String text) {
    return List.copyOf(NGrams.of(PlainSentence.of(text)));
  }

  private static SentenceClassifier shipped() {
    try {
      return read(
          DeflatedText.bytes(PropertyFile.beside(NotedActs.class, "learned").text(PREPARED)));
    } catch (MissingResourceException _) {
      return read(learned());
    }
  }

  private static SentenceClassifier read(byte[] learned) {
    return SentenceClassifier.read(new FlatInput(learned));
  }

  private static byte[] learned() {
    SortedMap<String, List<List<String>>> classes = new TreeMap<>();
    for (String name : SENTENCES) {
      PropertyFile file = PropertyFile.beside(NotedActs.class, name);
      for (String act : file.keys()) {
        classes.put(
            act,
            Arrays.stream(file.text(act).split("\\|", -1))
                .map(text -> features(text.strip()))
                .toList());
      }
    }
    FlatOutput output = new FlatOutput();
    SentenceClassifier.learn(classes, output);
    return output.toByteArray();
  }
}
