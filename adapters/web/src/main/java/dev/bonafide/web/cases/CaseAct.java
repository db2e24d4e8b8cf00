package dev.bonafide.web.cases;

import dev.bonafide.conversation.command.ActDeclaration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * An act on a stored case, or a look at it, as callers find it: declared once, for the API as for
 * the page. Whatever it does goes to the desk.
 *
 * @param path behind that of the case, such as {@code links/{other}/unlink}
 */
public record CaseAct(String path, ActDeclaration.Body body, Way way, Function<Asked, Told> doing) {

  /**
   * Manner in which it is called: whether it waits for its turn, and whether a retry is done once.
   */
  public enum Way {
    LOOK(RequestMethod.GET, false, false),
    CONNECT(RequestMethod.POST, false, false),
    NOTE(RequestMethod.POST, false, true),
    /** In its turn, as the case is screened for it. */
    SCREEN(RequestMethod.POST, true, true),
    TAKE_OUT(RequestMethod.DELETE, true, false);

    private final RequestMethod method;
    private final boolean isScreened;
    private final boolean isOnce;

    Way(RequestMethod method, boolean isScreened, boolean isOnce) {
      this.method = method;
      this.isScreened = isScreened;
      this.isOnce = isOnce;
    }

    public RequestMethod method() {
      return method;
    }

    public boolean isScreened() {
      return isScreened;
    }

    public boolean isOnce() {
      return isOnce;
    }
  }

  /**
   * Sentence that a caller of the API is told.
   *
   * @param json written only for someone who reads it: whatever shows a case notes who saw it
   */
  public record Told(int status, Supplier<String> json) {
    static Told of(Supplier<String> json) {
      return new Told(200, json);
    }
  }
}
