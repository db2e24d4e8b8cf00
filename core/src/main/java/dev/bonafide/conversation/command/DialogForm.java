package dev.bonafide.conversation.command;

import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casework.Right;
import dev.bonafide.resource.NamedConstant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What someone may open beside a case, to look at it or to fill it in. */
public enum DialogForm implements NamedConstant {
  /** Everything that was found, with its words. */
  EVIDENCE,
  /** Everything to ask, with what a good answer would show. */
  QUESTIONS,
  /** What was read, and what could not be judged. */
  LOOKED,
  /** What to do next. */
  STEPS,
  /** What the subject said since. */
  ANSWER,
  /** Why a finding is no problem. */
  RULING,
  /** What became of the case. */
  OUTCOME,
  /** Whether a case is really to be erased. */
  ERASE,
  /** Who is screened in what was pointed at, and as what, before it is screened. */
  SUBJECT;

  /** Empty for a name that none has. */
  public static Optional<DialogForm> of(String id) {
    return NamedConstant.of(DialogForm.class, id);
  }

  /**
   * The command that it gives; empty where it gives none, or is not filled in as it asks.
   *
   * @param field what someone filled in, by the name of its field; empty for nothing
   */
  public Optional<Command> filled(UnaryOperator<String> field) {
    return switch (this) {
      case ANSWER -> Optional.of(new AddAnswer(field.apply("words")));
      case RULING ->
          Disposition.of(field.apply("how"))
              .map(how -> new RuleOnFinding(field.apply("finding"), how, field.apply("why")));
      case OUTCOME ->
          Conclusion.of(field.apply("what"))
              .map(what -> new ConcludeCase(what, field.apply("note")));
      case ERASE -> Optional.of(new Command.Delete(true));
      case SUBJECT ->
          Optional.of(
              new Command.Screen(
                  SubjectKind.of(field.apply("kind")).orElse(null),
                  given(field.apply("name")),
                  given(field.apply("note"))));
      case EVIDENCE, QUESTIONS, LOOKED, STEPS -> Optional.empty();
    };
  }

  private static @Nullable String given(String words) {
    return words.isBlank() ? null : words.strip();
  }

  /** The right to open it. */
  Right needs() {
    return this == EVIDENCE || this == SUBJECT ? Right.LOOK : Right.DECIDE;
  }
}
