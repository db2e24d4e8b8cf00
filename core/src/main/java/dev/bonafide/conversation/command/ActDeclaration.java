package dev.bonafide.conversation.command;

import dev.bonafide.casework.CaseAction;
import dev.bonafide.resource.PropertyFile;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Declaration of an act on a stored case for callers outside of the chats: the API, the page, and
 * the command line have it from here.
 *
 * @param path behind that of the case, such as {@code links/{other}/unlink}
 * @param body all fields, those of the path first
 * @param reading reads the act from values that fit
 * @param typed the command that does it; null where there is none
 */
public record ActDeclaration(
    String path,
    Body body,
    Way way,
    Function<Given, CaseAction<ActAnswer>> reading,
    @Nullable Typed typed) {

  /**
   * Manner in which the API offers it: whether it waits for its turn, and whether a retry is done
   * once.
   */
  public enum Way {
    /** A look, which only programs need: the page of a case shows all of it. */
    LOOK("GET", false, false),
    /** Only for programs. */
    CALL("POST", false, false),
    CONNECT("POST", false, false),
    NOTE("POST", false, true),
    /** Change for which the case is screened, in its turn. */
    SCREEN("POST", true, true),
    /** Form of the same, only for people. */
    FORM("POST", true, true),
    TAKE_OUT("DELETE", true, false);

    private final String method;
    private final boolean isScreened;
    private final boolean isOnce;

    Way(String method, boolean isScreened, boolean isOnce) {
      this.method = method;
      this.isScreened = isScreened;
      this.isOnce = isOnce;
    }

    /** Method of HTTP. */
    public String method() {
      return method;
    }

    public boolean isScreened() {
      return isScreened;
    }

    public boolean isOnce() {
      return isOnce;
    }

    public boolean isCalled() {
      return this != FORM;
    }

    public boolean isOnPage() {
      return this != LOOK && this != CALL;
    }
  }

  /**
   * Fields that are sent along.
   *
   * @param shape what JSON must be, as a clause; empty where the fields are in the query
   */
  public record Body(String shape, List<ActField> fields) {
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
   * @param refusal what is said where one of them is missing; empty where they may be
   * @param isHere whether it is only for cases of this machine's own
   * @param or a flag that means another act; null for none
   */
  public record Typed(
      String name,
      String help,
      String labels,
      String described,
      String refusal,
      List<String> examples,
      boolean isHere,
      @Nullable Or or) {
    public Typed {
      examples = List.copyOf(examples);
    }

    /** One whose words stand in {@code acts.properties}. */
    static Typed of(String name) {
      PropertyFile file = PropertyFile.beside(ActDeclaration.class, "acts");
      return new Typed(
          name,
          file.text(name),
          file.text(name + ".labels"),
          file.text(name + ".described"),
          file.text(name + ".refusal"),
          file.entries(name + ".examples").stream().map(one -> "  " + one).toList(),
          false,
          null);
    }

    Typed here() {
      return new Typed(name, help, labels, described, refusal, examples, true, or);
    }

    Typed or(String flag, String what, ActDeclaration act) {
      Or other = new Or(flag, what, act);
      return new Typed(name, help, labels, described, refusal, examples, isHere, other);
    }
  }

  /**
   * Another act that a flag means.
   *
   * @param help of the flag
   */
  public record Or(String flag, String help, ActDeclaration act) {}

  /** Fields that do not stand in the path. */
  public Body sent() {
    return new Body(
        body.shape(),
        body.fields().stream().filter(one -> !path.contains("{" + one.name() + "}")).toList());
  }

  /** Lists all acts that callers find at every door. */
  public static List<ActDeclaration> all() {
    return List.of(
        UnlinkCase.DECLARED,
        RelinkCase.DECLARED,
        NameMeeting.DECLARED,
        TakeOutMeeting.DECLARED,
        AskForProof.DECLARED,
        AskForProof.LISTING,
        CheckProofs.DECLARED,
        RuleOnFinding.DECLARED,
        ConcludeCase.DECLARED,
        UndoChange.DECLARED,
        RecordReply.DECLARED,
        TickQuestions.DECLARED,
        VetSpeaker.DECLARED);
  }
}
