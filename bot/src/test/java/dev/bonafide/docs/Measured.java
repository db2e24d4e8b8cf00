package dev.bonafide.docs;

import dev.bonafide.bot.Cases;
import dev.bonafide.bot.Shipped;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.examination.Examination;
import dev.bonafide.house.House;
import dev.bonafide.testkit.evaluation.Prediction;
import dev.bonafide.testkit.evaluation.RuleFigures;
import dev.bonafide.verdict.pattern.Pattern;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How every red flag did on the labeled cases. Left out are the stories, which show what the
 * program does, and cases by someone who writes rules.
 */
final class Measured {
  /** The tag of a case whose author writes rules as well. */
  static final String OWN = "by-rule-author";

  private final List<Prediction> predictions;
  private final Map<String, RuleFigures> rules;
  private final int own;

  private Measured(List<Prediction> predictions, int own) {
    this.predictions = predictions;
    this.own = own;
    this.rules =
        Prediction.byRule(predictions).stream()
            .collect(Collectors.toMap(RuleFigures::rule, Function.identity()));
  }

  static Measured by(Flags flags) {
    List<LabelledCase> cases = files().stream().flatMap(file -> Cases.of(file).stream()).toList();
    List<LabelledCase> others = cases.stream().filter(one -> !one.tags().contains(OWN)).toList();
    return new Measured(
        others.parallelStream().map(Measured::screened).toList(), cases.size() - others.size());
  }

  private static Prediction screened(LabelledCase labelled) {
    Examination examination = Shipped.ENGINE.examine(Shipped.ENGINE.read(labelled.submission()));
    if (!examination.caseFile().unread().isEmpty()) {
      throw new IllegalStateException(labelled.id() + " could not be screened");
    }
    return Prediction.of(labelled, examination);
  }

  /** Every file of labeled cases but the stories', in a fixed order. */
  static List<String> files() {
    return House.files(".jsonl").stream()
        .map(House::name)
        .filter(name -> name.matches("corpus/[^/]+/[^/]+") && !name.startsWith("corpus/stories/"))
        .map(name -> name.substring("corpus/".length()))
        .toList();
  }

  /** The folders of the corpus that the figures are from. */
  List<String> folders() {
    return List.copyOf(
        new TreeSet<>(files().stream().map(file -> file.replaceFirst("/.*", "")).toList()));
  }

  int fraud() {
    return (int) predictions.stream().filter(Prediction::isFraud).count();
  }

  int genuine() {
    return predictions.size() - fraud();
  }

  /** How many cases do not count since their author writes rules. */
  int own() {
    return own;
  }

  RuleFigures of(Flags.Flag flag) {
    return flag.pattern()
        .map(pattern -> of(flag, pattern))
        .orElseGet(() -> rules.getOrDefault(flag.id(), new RuleFigures(flag.id(), 0, 0, 0, 0)));
  }

  /** A pattern could look where enough of its members could. */
  private RuleFigures of(Flags.Flag flag, Pattern pattern) {
    List<Prediction> looked =
        predictions.stream()
            .filter(one -> flag.kinds().contains(one.subject()))
            .filter(one -> one.couldLook().containsAll(pattern.all()))
            .filter(
                one ->
                    pattern.any().isEmpty()
                        || pattern.any().stream().anyMatch(one.couldLook()::contains))
            .toList();
    List<Prediction> fired =
        looked.stream().filter(one -> one.fired().contains(flag.id())).toList();
    int fraud = (int) looked.stream().filter(Prediction::isFraud).count();
    int firedFraud = (int) fired.stream().filter(Prediction::isFraud).count();
    return new RuleFigures(
        flag.id(), firedFraud, fired.size() - firedFraud, fraud, looked.size() - fraud);
  }
}
