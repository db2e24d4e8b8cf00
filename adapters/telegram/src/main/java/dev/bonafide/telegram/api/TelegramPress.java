package dev.bonafide.telegram.api;

import dev.bonafide.conversation.SpeakerChoice;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.Optional;

/**
 * What a button says when it is pressed. It comes back from the platform, and so is read as
 * anything else that comes from there.
 *
 * @param caseNumber the case under whose verdict it stood
 * @param about a finding's number or check, a speaker, another case, a language, or nothing
 */
public record TelegramPress(Act act, long caseNumber, String about) {
  private static final int DIGITS = 15;

  /** Each with what somebody would type for it. */
  public enum Act {
    EVIDENCE("e", "explain %s"),
    QUESTIONS("q", ""),
    LOOKED("o", ""),
    STEPS("n", ""),
    RULE("r", ""),
    MORE("m", ""),
    BACK("b", ""),
    FINE("f", "fine %s because %s"),
    SCAM("s", "outcome fraud"),
    GENUINE("g", "outcome cleared"),
    SPEAKER("v", "subject " + SpeakerChoice.MARK + "%s"),
    UNDO("u", "undo"),
    DELETE("d", "delete"),
    ERASE("x", "delete yes"),
    JOIN("a", ""),
    LANGUAGE("l", "");

    private final String sign;
    private final String typed;

    Act(String sign, String typed) {
      this.sign = sign;
      this.typed = typed;
    }
  }

  public String data() {
    return act.sign + ":" + caseNumber + ":" + about;
  }

  /** As somebody would type it, with the reason in their language. */
  public String typed(Phrasebook book) {
    return act.typed.formatted(about, book.say("reason.fine"));
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
    for (Act act : Act.values()) {
      if (act.sign.equals(parts[0])) {
        return Optional.of(new TelegramPress(act, Long.parseLong(parts[1]), parts[2]));
      }
    }
    return Optional.empty();
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= DIGITS
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isFinding(String about) {
    return about.chars().allMatch(c -> c == '-' || (c < 128 && Character.isLetterOrDigit(c)));
  }
}
