package dev.bonafide.bot;

import dev.bonafide.consultation.Agreement;
import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.request.Allowance;
import dev.bonafide.extension.SetupProblem;
import dev.bonafide.model.LanguageModels;
import dev.bonafide.model.ModelSettings;
import dev.bonafide.model.resilience.OwnLedger;
import dev.bonafide.model.resilience.TokenLedger;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.verdict.BlindFigures;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The language models of this process, none where none is set. A set-up that cannot be used
 * switches them off and stops nothing else.
 */
public final class Models implements AutoCloseable {
  private final Optional<LanguageModels> models;
  private final Agreement agreement;
  private final Allowance allowance;
  private final String state;
  private final List<Model> asked;
  private final boolean wordsReplies;

  private Models(
      Optional<LanguageModels> models,
      Agreement agreement,
      Allowance allowance,
      String state,
      List<Model> asked,
      boolean wordsReplies) {
    this.models = models;
    this.agreement = agreement;
    this.allowance = allowance;
    this.state = state;
    this.asked = List.copyOf(asked);
    this.wordsReplies = wordsReplies;
  }

  /** Models that the settings name; where they name none, nothing is loaded. */
  public static Supplier<Optional<Models>> named(Settings settings, InstantSource clock) {
    return settings.model().isUnset()
        ? Optional::empty
        : () -> Optional.of(of(settings, clock).usable());
  }

  /** The same, where a day's tokens are counted for this process alone. */
  public static Models of(Settings settings, InstantSource clock) {
    return of(settings, clock, new OwnLedger());
  }

  /**
   * Makes those that the settings name; where they name none, no library of theirs is touched.
   *
   * @param ledger where the day's tokens are counted
   */
  public static Models of(Settings settings, InstantSource clock, TokenLedger ledger) {
    try {
      ModelSettings set = settings.model();
      List<SetupProblem> problems = set.problems();
      if (set.isUnset() || !problems.isEmpty()) {
        return off(
            set.isUnset()
                ? ""
                : problems.stream().map(SetupProblem::what).collect(Collectors.joining(", ")));
      }
      LanguageModels models = LanguageModels.of(set, clock, ledger);
      String names = models.all().stream().map(Model::name).collect(Collectors.joining(", "));
      Allowance allowance = Allowance.STANDARD.within(set.limits().deadline());
      Agreement agreement = set.agreed().orElse(Agreement.ANY);
      boolean wordsReplies = settings.truth(Setting.BONAFIDE_LLM_WORDS_REPLIES);
      return new Models(
          Optional.of(models), agreement, allowance, names, models.all(), wordsReplies);
    } catch (Refusal refused) {
      return off(refused.line());
    }
  }

  private static Models off(String why) {
    String state = why.isEmpty() ? "off" : "off, " + why;
    return new Models(Optional.empty(), Agreement.ANY, Allowance.STANDARD, state, List.of(), false);
  }

  /** In the order of the settings; empty where none is asked. */
  public List<Model> all() {
    return asked;
  }

  /** The same, each asked through something that looks on. */
  public Models through(UnaryOperator<Model> onlooker) {
    List<Model> seen = asked.stream().map(onlooker).toList();
    return new Models(models, agreement, allowance, state, seen, wordsReplies);
  }

  /** Which of their findings count. */
  public Agreement agreement() {
    return agreement;
  }

  /** Whether the first of them may word replies to questions below a verdict. */
  public boolean wordsReplies() {
    return wordsReplies;
  }

  /** What one case may cost. */
  public Allowance allowance() {
    return allowance;
  }

  /**
   * The same.
   *
   * @throws Refusal where someone set one up in a way that cannot be used
   */
  Models usable() {
    if (isWanted() && all().isEmpty()) {
      throw new Refusal(
          "the language model cannot be used: "
              + state.replaceFirst("^off, ", "")
              + ". Fix that, or add --no-llm to continue without it");
    }
    return this;
  }

  /** Whether someone set one up, well or not. */
  public boolean isWanted() {
    return !state.equals("off");
  }

  /** Their names, or {@code off} and why. */
  public String state() {
    return state;
  }

  /** Who judges: for the start line and for status, with what the other way brings. */
  public String mode() {
    if (!all().isEmpty()) {
      return "rules and " + state + ", with everything that counts against a person read twice";
    }
    return isWanted()
        ? "rules alone; language model " + state
        : "rules alone, which see about "
            + BlindFigures.seenByRules()
            + " of 100 frauds; a language model sees more (docs/how-to/language-model.md)";
  }

  @Override
  public void close() {
    models.ifPresent(LanguageModels::close);
  }
}
