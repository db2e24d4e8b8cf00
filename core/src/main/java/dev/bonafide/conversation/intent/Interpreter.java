package dev.bonafide.conversation.intent;

import dev.bonafide.casefile.CaseFile;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells what plain words mean where the words themselves leave it open. It does nothing. */
@FunctionalInterface
public interface Interpreter {
  /** No one is asked. */
  Interpreter NONE = (_, _, _) -> Optional.empty();

  /**
   * What someone may mean, to be shown or offered as any other intent; empty where it stays open.
   *
   * @param choices from which it is told
   */
  Optional<Intent> interpret(CaseFile caseFile, Choices choices, String words);

  /**
   * Lists to choose from.
   *
   * @param findings titles of the verdict's findings; the first is number 1
   * @param sentences to choose an answer from; the first is number 1
   * @param before what was asked and answered just before; empty for nothing
   */
  record Choices(List<String> findings, List<String> sentences, String before) {
    public Choices {
      findings = List.copyOf(findings);
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * Chooses which of some things a reviewer means by a note, counted from 1; 0 for none of them,
   * and empty where no one can tell.
   *
   * @param titles what they are called
   */
  default OptionalInt choose(CaseFile caseFile, List<String> titles, String note) {
    return OptionalInt.empty();
  }
}
