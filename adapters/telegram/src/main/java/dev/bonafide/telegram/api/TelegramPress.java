package dev.bonafide.telegram.api;

import dev.bonafide.conversation.command.ButtonWords;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandSpec.Trait;
import dev.bonafide.conversation.subject.SpeakerChoice;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a button says when it is pressed. It comes back from the platform, and so is read as
 * anything else that comes from there.
 *
 * @param caseNumber the case under whose verdict it stood
 * @param about a finding's number or check, a red flag, a speaker, another case, a language, or
 *     nothing
 */
public record TelegramPress(Act act, long caseNumber, String about) {
  private static final int DIGITS = 15;

  /** Each with what someone would type for it. */
  public enum Act {
    EVIDENCE("e", "open evidence"),
    FINDING("e", "explain %s"),
    QUESTIONS("q", "open questions"),
    LOOKED("o", "open looked"),
    STEPS("n", "open steps"),
    RULE("r", ""),
    MORE("m", ""),
    BACK("b", "last"),
    /** What stands above the button in the words of the one who presses. */
    ANSWERED("w", "answer %2$s"),
    NOTED("i", "note %2$s"),
    /** Red flag that a note means. */
    SEEN("t", "note %s: %s"),
    EXPLAINED("k", "fine %s because %s"),
    CONFIRMED("c", "confirm %s because %s"),
    SAID_SCAM("h", "outcome fraud because %2$s"),
    SAID_GENUINE("j", "outcome cleared because %2$s"),
    FINE("f", "fine %s"),
    SCAM("s", "outcome fraud"),
    GENUINE("g", "outcome cleared"),
    SPEAKER("v", "subject " + SpeakerChoice.MARK + "%s"),
    /** Screens what the message with the button answers. */
    NEW("nw", "screen"),
    /** Reads what stands above the verdict as it is now. */
    AGAIN("y", "look again"),
    CHECK_PROOF("z", "check proof"),
    UNLINK("un", "unlink %s"),
    UNDO("u", "undo"),
    DELETE("d", "delete"),
    ERASE("x", "delete yes"),
    EXPORT("p", "export %s"),
    JOIN("a", ""),
    LANGUAGE("l", ""),
    /** Gives any other command that changes something, its words joined by dashes. */
    SAY("say", "%s");

    private final String sign;
    private final String typed;

    Act(String sign, String typed) {
      this.sign = sign;
      this.typed = typed;
    }

    private boolean isOf(String otherSign, String about) {
      return sign.equals(otherSign)
          && (this != EVIDENCE || about.isEmpty())
          && (this != SAY || !about.isEmpty());
    }
  }

  public String data() {
    return act.sign + ":" + caseNumber + ":" + about;
  }

  /**
   * As someone would type it.
   *
   * @param words that the message with the button answers; empty where no one knows them
   */
  public String typed(String words) {
    String said = act == Act.SAY ? about.replace('-', ' ') : about;
    return ButtonWords.said(act.typed, said, words);
  }

  /** What it is about, as a number; 0 where it is none. */
  public long number() {
    return isNumber(about) ? Long.parseLong(about) : 0;
  }

  public static Optional<TelegramPress> of(String data) {
    String[] parts = data.split(":", 3);
    if (parts.length < 3 || !isNumber(parts[1]) || !isFinding(parts[2])) {
      return Optional.empty();
    }
    return Stream.of(Act.values())
        .filter(act -> act.isOf(parts[0], parts[2]))
        .findFirst()
        .map(act -> new TelegramPress(act, Long.parseLong(parts[1]), parts[2]));
  }

  /**
   * Finds the press that gives a command; empty for one that only shows something, if none does.
   */
  public static Optional<TelegramPress> giving(Command command, long caseNumber) {
    Optional<TelegramPress> own =
        Stream.of(Act.values())
            .filter(act -> act != Act.SAY)
            .flatMap(
                act ->
                    ButtonWords.about(act.typed, command).stream()
                        .map(about -> new TelegramPress(act, caseNumber, about)))
            .findFirst();
    String said = command.spec().pressed().replace(' ', '-');
    return own.isPresent() || !command.spec().is(Trait.CHANGES) || !isFinding(said)
        ? own
        : Optional.of(new TelegramPress(Act.SAY, caseNumber, said));
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= DIGITS
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isFinding(String about) {
    return about
        .chars()
        .allMatch(c -> c == '-' || c == '_' || (c < 128 && Character.isLetterOrDigit(c)));
  }
}
