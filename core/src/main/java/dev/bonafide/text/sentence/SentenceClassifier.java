package dev.bonafide.text.sentence;

import dev.bonafide.text.FlatInput;
import dev.bonafide.text.FlatOutput;
import dev.bonafide.text.FlatTable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.naivebayes.NaiveBayesEvalParameters;
import opennlp.tools.ml.naivebayes.NaiveBayesModel;

/**
 * Tells how likely each class of sentences is for what a sentence has: naive Bayes over the counts
 * of the examples, as OpenNLP computes it. The counts are looked up where they were read. The same
 * examples and the same sentence give the same answer.
 */
public final class SentenceClassifier {
  /** Fewest places of a feature: one of a single place tells about nothing but that place. */
  private static final int FEWEST = 2;

  /**
   * Features of a sentence that count as independent of each other, where examples have them all:
   * letters of one word are not, so that many of them do not make sure of anything.
   */
  private static final double INDEPENDENT = 9.5;

  private static final double TINY = 1e-300;

  private final List<String> classes;
  private final double[] totals;
  private final int vocabulary;
  private final FlatTable places;
  private final FlatInput counts;

  private SentenceClassifier(
      List<String> classes, double[] totals, int vocabulary, FlatTable places, FlatInput counts) {
    this.classes = classes;
    this.totals = totals;
    this.vocabulary = vocabulary;
    this.places = places;
    this.counts = counts;
  }

  /**
   * Writes what examples teach, for {@link #read}.
   *
   * @param examples by the name of their class, each as what it has
   */
  public static void learn(SortedMap<String, List<List<String>>> examples, FlatOutput output) {
    SortedMap<String, int[]> counted = counted(List.copyOf(examples.values()));
    int[] totals = new int[examples.size()];
    SortedMap<String, Integer> places = new TreeMap<>();
    FlatOutput counts = new FlatOutput();
    counted.forEach(
        (feature, each) -> {
          places.put(feature, counts.size());
          counts.number((int) Arrays.stream(each).filter(one -> one > 0).count());
          for (int one = 0; one < each.length; one++) {
            totals[one] += each[one];
            if (each[one] > 0) {
              counts.number(one);
              counts.number(each[one]);
            }
          }
        });
    output.number(examples.size());
    int at = 0;
    for (String name : examples.keySet()) {
      output.text(name);
      output.number(totals[at++]);
    }
    output.number(counted.size());
    FlatTable.write(places, output);
    output.part(counts);
  }

  private static SortedMap<String, int[]> counted(List<List<List<String>>> classes) {
    Map<String, int[]> counted = new HashMap<>();
    for (int one = 0; one < classes.size(); one++) {
      for (List<String> example : classes.get(one)) {
        for (String feature : example) {
          counted.computeIfAbsent(feature, _ -> new int[classes.size()])[one]++;
        }
      }
    }
    counted.values().removeIf(each -> Arrays.stream(each).sum() < FEWEST);
    return new TreeMap<>(counted);
  }

  /**
   * Reads what {@link #learn} wrote.
   *
   * @throws IllegalStateException if it is damaged
   */
  public static SentenceClassifier read(FlatInput input) {
    String[] classes = new String[input.number()];
    double[] totals = new double[classes.length];
    for (int one = 0; one < classes.length; one++) {
      classes[one] = input.text();
      totals[one] = input.number();
    }
    int vocabulary = input.number();
    return new SentenceClassifier(
        List.of(classes), totals, vocabulary, FlatTable.read(input), input.part());
  }

  /**
   * All classes, the likeliest first.
   *
   * @param features of a sentence; the more of them no example has, the less sure is any class
   */
  public List<Likelihood> ranked(List<String> features) {
    Context[] known =
        features.stream().map(this::context).flatMap(Optional::stream).toArray(Context[]::new);
    double[] likely = probabilities(known);
    double all = Math.max(1, features.size());
    double share = Math.min(1, INDEPENDENT * known.length / (all * all));
    double sum = 0;
    for (int one = 0; one < likely.length; one++) {
      likely[one] = StrictMath.pow(Math.max(likely[one], TINY), share);
      sum += likely[one];
    }
    double whole = sum;
    return IntStream.range(0, likely.length)
        .mapToObj(one -> new Likelihood(classes.get(one), likely[one] / whole))
        .sorted(Comparator.comparingDouble(Likelihood::probability).reversed())
        .toList();
  }

  private double[] probabilities(Context[] known) {
    return NaiveBayesModel.eval(
        IntStream.range(0, known.length).toArray(),
        new double[classes.size()],
        new NaiveBayesEvalParameters(known, classes.size(), totals, vocabulary));
  }

  /** Counts of a feature in each class. */
  private Optional<Context> context(String feature) {
    OptionalInt place = places.find(feature);
    if (place.isEmpty()) {
      return Optional.empty();
    }
    FlatInput each = counts.from(place.getAsInt());
    double[] found = new double[classes.size()];
    for (int left = each.number(); left > 0; left--) {
      found[each.number()] = each.number();
    }
    return Optional.of(new Context(IntStream.range(0, found.length).toArray(), found));
  }
}
