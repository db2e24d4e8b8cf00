package dev.bonafide.conversation.command;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Declaration of an act on a stored case for callers outside of the chats: the API, the page, and
 * the command line have it from here.
 *
 * @param path behind that of the case
 * @param isJudged whether the case is screened for it
 * @param reading reads the act from values that fit
 * @param typed the command that does it; null where there is none
 */
public record ActDeclaration(
    String path,
    Body body,
    boolean isJudged,
    Function<Given, DeskCommand> reading,
    @Nullable Typed typed) {

  /**
   * Fields that are sent along.
   *
   * @param shape what JSON must be, as a clause; empty where the fields are in the query
   */
  public record Body(String shape, List<ActField> fields) {
    public static final Body NONE = of("");

    public Body {
      fields = List.copyOf(fields);
    }

    public static Body of(String shape, ActField... fields) {
      return new Body(shape, List.of(fields));
    }

    public boolean isJson() {
      return !shape.isEmpty();
    }
  }

  /**
   * Command with its help.
   *
   * @param labels of what is typed without a name, the number of the case first
   * @param described what these are
   * @param refusal what is said where one of them is missing
   */
  public record Typed(
      String name,
      String help,
      String labels,
      String described,
      String refusal,
      List<String> examples) {
    public Typed {
      examples = List.copyOf(examples);
    }
  }

  /** Lists all acts that callers find at every door. */
  public static List<ActDeclaration> all() {
    return List.of(
        RuleOnFinding.DECLARED,
        ConcludeCase.DECLARED,
        UndoChange.DECLARED,
        RecordReply.DECLARED,
        TickQuestions.DECLARED);
  }
}
