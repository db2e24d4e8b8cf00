package dev.bonafide.discord.card;

import dev.bonafide.conversation.subject.SpeakerChoice;
import java.util.Optional;

/**
 * What a button says when it is pressed. It comes back from the platform, and so is read as
 * anything else that comes from there.
 *
 * @param caseNumber the case under whose verdict it stood
 * @param about a finding's number or check, or nothing
 * @param marker of the message that it stands in, by which that message is found; empty for none
 */
public record DiscordPress(Act act, long caseNumber, String about, String marker) {
  private static final String VERSION = "b1";
  private static final int DIGITS = 15;
  private static final int LONGEST = 100;

  /** Each with what somebody would type for it; nothing for what Discord alone knows. */
  public enum Act {
    EVIDENCE("e", "explain %s", false),
    QUESTIONS("a", "", false),
    LOOKED("l", "", false),
    STEPS("n", "", false),
    SHOW("k", "last", false),
    SEND("p", "", false),
    FINE("g", "outcome cleared", true),
    SCAM("s", "outcome fraud", true),
    SPEAKER("v", "subject " + SpeakerChoice.MARK + "%s", false),
    UNDO("u", "undo", true),
    MUTE("m", "", true),
    /** Of a rule that decides alone, and so is asked about first. */
    MUTE_DECISIVE("q", "", true),
    HEAR("h", "", true),
    /** A command of the one who presses, its words joined by strokes. */
    SAY("t", "%s", true),
    DELETE("d", "delete", true),
    ERASE("x", "delete yes", true),
    EXPORT("f", "export %s", false),
    HELP("w", "help", false);

    private final String sign;
    private final String typed;
    private final boolean decides;

    Act(String sign, String typed, boolean decides) {
      this.sign = sign;
      this.typed = typed;
      this.decides = decides;
    }

    /** Whether it changes something, so that only people with the right may press it. */
    public boolean decides() {
      return decides;
    }
  }

  /** At most as long as Discord takes. */
  public String id() {
    String id = String.join("|", VERSION, act.sign, Long.toString(caseNumber), about, marker);
    return id.length() <= LONGEST ? id : id.substring(0, LONGEST);
  }

  /** Whether it is nothing without a reason, for those who read it later. */
  public boolean needsReason() {
    return act == Act.FINE || act == Act.SCAM || (isAskers() && isReasoned(about));
  }

  private static boolean isReasoned(String about) {
    return about.startsWith("fine-") || about.startsWith("outcome-");
  }

  /** Whether it stands in for a command that an asker may give, too. */
  public boolean isAskers() {
    return act == Act.SAY;
  }

  /**
   * As somebody would type it; empty for what has no words.
   *
   * @param why blank for no reason
   */
  public String typed(String why) {
    String typed = act.typed.formatted(act == Act.SAY ? about.replaceFirst("-", " ") : about);
    return why.isBlank() ? typed : typed + " because " + why;
  }

  public static Optional<DiscordPress> of(String id) {
    String[] parts = id.split("\\|", -1);
    if (parts.length != 5
        || !parts[0].equals(VERSION)
        || !isNumber(parts[2])
        || !isPlain(parts[3])) {
      return Optional.empty();
    }
    for (Act act : Act.values()) {
      if (act.sign.equals(parts[1])) {
        return Optional.of(new DiscordPress(act, Long.parseLong(parts[2]), parts[3], parts[4]));
      }
    }
    return Optional.empty();
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= DIGITS
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isPlain(String about) {
    return about
        .chars()
        .allMatch(c -> c == '-' || c == '.' || (c < 128 && Character.isLetterOrDigit(c)));
  }
}
