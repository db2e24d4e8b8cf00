package dev.bonafide.discord.card;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.conversation.command.ButtonWords;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandSpec.Trait;
import dev.bonafide.conversation.subject.SpeakerChoice;
import dev.bonafide.discord.api.DiscordJson;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataObject;

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

  /** People for whom a button is, as long as the answer itself is not kept from them. */
  public enum For {
    ANYBODY,
    /** Moderators, and the person who asked for the case. */
    ASKER,
    MODERATORS
  }

  /** Each with what someone would type for it; nothing for what Discord alone knows. */
  public enum Act {
    EVIDENCE("e", "open evidence", For.ANYBODY),
    FINDING("e", "explain %s", For.ANYBODY),
    QUESTIONS("a", "open questions", For.ANYBODY),
    LOOKED("l", "open looked", For.ANYBODY),
    STEPS("n", "open steps", For.ANYBODY),
    SHOW("k", "last", For.ANYBODY),
    /** Answers the question in the message that it is about. */
    ANSWER("c", "say", For.ANYBODY),
    SEND("p", "", For.ANYBODY),
    FINE("g", "outcome cleared", For.MODERATORS),
    SCAM("s", "outcome fraud", For.MODERATORS),
    SPEAKER("v", "subject " + SpeakerChoice.MARK + "%s", For.ASKER),
    UNDO("u", "undo", For.MODERATORS),
    MUTE("m", "", For.MODERATORS),
    /** Of a rule that decides alone, and so is asked about first. */
    MUTE_DECISIVE("q", "", For.MODERATORS),
    HEAR("h", "", For.MODERATORS),
    /** Gives any other command that changes something, its words joined by strokes. */
    SAY("t", "%s", For.ASKER),
    DELETE("d", "delete", For.ASKER),
    ERASE("x", "delete yes", For.ASKER),
    /** Writes to the moderators of the server that it is about. */
    APPEAL("o", "", For.ANYBODY),
    EXPORT("f", "export %s", For.ANYBODY),
    HELP("w", "help", For.ANYBODY),
    ELSEWHERE("r", "", For.MODERATORS);

    private final String sign;
    private final String typed;
    private final For whom;

    Act(String sign, String typed, For whom) {
      this.sign = sign;
      this.typed = typed;
      this.whom = whom;
    }

    /** People who may press it. */
    public For whom() {
      return whom;
    }

    private boolean isOf(String otherSign, String about) {
      return sign.equals(otherSign) && (this != EVIDENCE || about.isEmpty());
    }
  }

  /** The same in a message that answers another, which a question stands in. */
  DiscordPress answering(String question) {
    return act == Act.ANSWER ? new DiscordPress(act, caseNumber, question, marker) : this;
  }

  /** At most as long as Discord takes. */
  public String id() {
    String id = String.join("|", VERSION, act.sign, Long.toString(caseNumber), about, marker);
    return id.length() <= LONGEST ? id : id.substring(0, LONGEST);
  }

  /** Whether it is nothing without a reason, for those who read it later. */
  public boolean needsReason() {
    return act == Act.FINE
        || act == Act.SCAM
        || act == Act.APPEAL
        || (isAskers() && isReasoned(about));
  }

  private static boolean isReasoned(String about) {
    return about.startsWith("fine-") || about.startsWith("outcome-");
  }

  /** Whether it stands in for a command that an asker may give, too. */
  public boolean isAskers() {
    return act == Act.SAY;
  }

  /** Whether the asker may no more press it once moderators have the case. */
  public boolean isAskersUntilSent() {
    return act == Act.SAY || act == Act.SPEAKER;
  }

  /**
   * As someone would type it; empty for what has no words.
   *
   * @param why blank for no reason
   */
  public String typed(String why) {
    String said = act == Act.SAY ? about.replaceFirst("-", " ") : about;
    String typed = ButtonWords.said(act.typed, said, "");
    return why.isBlank() ? typed : typed + " because " + why;
  }

  /** Those of a message, in the order in which people see them. */
  public static Stream<DiscordPress> in(DataObject message) {
    return DiscordJson.objects(message, "components").stream()
        .flatMap(one -> Stream.concat(of(one.getString("custom_id", "")).stream(), in(one)));
  }

  public static Optional<DiscordPress> of(String id) {
    String[] parts = id.split("\\|", -1);
    if (parts.length != 5
        || !parts[0].equals(VERSION)
        || !isNumber(parts[2])
        || !isPlain(parts[3])) {
      return Optional.empty();
    }
    return Stream.of(Act.values())
        .filter(act -> act.isOf(parts[1], parts[3]) && !isOfCandidate(act, parts[3]))
        .findFirst()
        .map(act -> new DiscordPress(act, Long.parseLong(parts[2]), parts[3], parts[4]));
  }

  /**
   * Finds the press that gives a command to the person who asked for the case; empty for a command
   * that takes words of their own, or that only shows something and has no button.
   */
  public static Optional<DiscordPress> giving(Command command, long caseNumber, String marker) {
    if (command.spec().is(Trait.LONG)) {
      return Optional.empty();
    }
    Optional<DiscordPress> own =
        Stream.of(Act.values())
            .filter(act -> act != Act.SAY && act.whom != For.MODERATORS)
            .flatMap(
                act ->
                    ButtonWords.about(act.typed, command).stream()
                        .map(about -> new DiscordPress(act, caseNumber, about, marker)))
            .findFirst();
    return own.isPresent() || !command.spec().is(Trait.CHANGES)
        ? own
        : Optional.of(
            new DiscordPress(
                Act.SAY, caseNumber, command.spec().pressed().replaceFirst(" ", "-"), marker));
  }

  /** Whether it takes someone for a candidate, whom no one judges here. */
  private static boolean isOfCandidate(Act act, String about) {
    return act == Act.SPEAKER && about.equals(SubjectKind.CANDIDATE.id());
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
