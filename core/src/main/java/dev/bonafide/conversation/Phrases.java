package dev.bonafide.conversation;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Disposition;
import java.util.List;

/** What the bot says, in English. About cases, never about persons; a person decides. */
public final class Phrases {
  static final String WORKING = "Screening what was handed in. The verdict will stand here.";

  static final String NOTICE =
      "A bot wrote this and may be wrong. It recommends; a person decides.";

  static final String APOLOGY =
      "This could not be done after several tries; mention the bot with “screen” or “last” to ask"
          + " again.";

  static final String NO_CASE =
      "There is no case in this conversation yet. Mention the bot with “screen” first.";

  static final String NO_FINDING = "The latest verdict has no finding to explain.";

  static final String NOTHING_TO_UNDO =
      "There is nothing of yours to take back in the latest case. “delete” erases the whole case.";

  static final String NOTHING_ADDED =
      "Nothing came with that. Type the words behind “answer” or “note”, or attach a file.";

  static final String MOVED =
      "This conversation is shared with another organisation: the verdict was sent to whoever asked"
          + " for it, alone.";

  static final String MEMBERS_ONLY =
      "Only members of this workspace can have cases screened, seen or changed.";

  static final String UNKNOWN_ASKER =
      "The platform does not tell the bot who you are, so you can look, but not decide. An"
          + " administrator can mend that.";

  static final String FURTHER_DOWN =
      "This case was looked at again. How it stands is shown further down.";

  static final String CASE_GONE =
      "That case is not here any more: somebody erased it, or it belongs to another conversation.";

  static final String NOTHING_SINCE =
      "Nothing was said or handed in since this case was last looked at.";

  static final String NOTHING_BY_ITSELF =
      "Nothing is screened here without being asked, so there is nothing to try out.";

  private Phrases() {}

  /** For a place that the bot was just added to. */
  public static List<String> welcome() {
    return List.of(
        "Bonafide screens candidates, job posts, recruiters and offers for red flags.",
        "Mention it in a thread with messages or files: it quotes what it found, says how that may"
            + " be innocent, and what to ask.",
        "Try: “screen”, “screen as job post”, “screen name Bo Lund note camera stayed off”.",
        "A bot answers, by rules anybody can read, and may be wrong. A person decides.",
        "What is handed in is kept until somebody erases it: “privacy” says more, “help” lists"
            + " everything.");
  }

  static List<String> help() {
    return List.of(
        "screen [as candidate, job post, recruiter or solicitation] [name …] [note …]: look at this"
            + " conversation and its files; a mention without words does the same",
        "last: show the latest verdict again",
        "explain 2: all there is on finding 2",
        "answer …: add what the subject said since, as words or files; note …: add what you saw",
        "fine 2 because …, mistaken 2 because …, confirm 2: rule on finding 2",
        "outcome fraud, cleared or unknown [note]: record what became of the case",
        "undo: take back your last line; delete: erase the case",
        "settings [subject or questions …], status, privacy, help");
  }

  static List<String> several(List<String> names) {
    return List.of(
        "Several people here may be the one: " + String.join(", ", names) + ".",
        "Say which: “screen name " + names.getFirst() + "”. Each gets a case of their own.");
  }

  static List<String> whoIsVetted() {
    return List.of(
        "Who is vetted here? Say it with “screen name Bo Lund”, and as what with “as candidate”,"
            + " “as job post”, “as recruiter” or “as solicitation”.");
  }

  static List<String> unclear() {
    return List.of(
        "That was not understood. Mention the bot with nothing else to screen this conversation,",
        "or with “last”, “explain 2”, “answer …”, “fine 2 because …”, “outcome …” or “help”.");
  }

  /** What is kept of whom. */
  public static List<String> privacy() {
    return List.of(
        "What you hand in is kept with its verdict, so that it can be shown and questioned later."
            + " It is seen and compared within this tenant only.",
        "Text is all that is looked at: no faces, no voices. Names, origin, gender and age are"
            + " never a reason for a finding. The rules alone look; no language model is asked.",
        "Rulings, outcomes and erasures are recorded with who made them.",
        "“delete yes” erases the latest case of a conversation with its texts, and what the bot"
            + " showed of it is taken away. That it was there, and who erased it when, remains;"
            + " what people wrote stays until they remove it.",
        "A recommendation is never carried out by itself: a person decides, and can overrule it.");
  }

  static List<String> nothingToScreen(List<String> unread) {
    String ask =
        "Mention the bot in a thread that holds messages, or attach a transcript, résumé, post or"
            + " chat.";
    return unread.isEmpty()
        ? List.of("There is nothing to screen here. " + ask)
        : List.of("Nothing of what was handed in could be read. " + ask);
  }

  static String unread(String what) {
    return "Not read: " + what + ".";
  }

  static String noSuchFinding(String finding, int most) {
    return "The latest verdict has no finding %s; it has %s."
        .formatted(finding, most == 0 ? "none" : most == 1 ? "one" : "1 to " + most);
  }

  static String whyNot(String finding) {
    return "A ruling needs its reason, for those who read it later: “fine %s because …”."
        .formatted(finding);
  }

  static String ruled(Disposition disposition, String title) {
    return switch (disposition) {
      case EXPLAINED -> "Recorded as explained, and no longer counted: “" + title + "”.";
      case MISTAKEN -> "Recorded as mistaken, and no longer counted: “" + title + "”.";
      case CONFIRMED -> "Recorded as confirmed: “" + title + "”.";
    };
  }

  static String takenBack(String what) {
    return "Taken back: " + what + ".";
  }

  static String concluded(CaseId id, Conclusion conclusion) {
    return "Recorded for case %d: %s. The verdict stays as it is."
        .formatted(id.number(), words(conclusion));
  }

  static String outcome(Conclusion conclusion) {
    return "Outcome recorded: " + words(conclusion) + ".";
  }

  private static String words(Conclusion conclusion) {
    return switch (conclusion) {
      case CONFIRMED_FRAUD -> "confirmed fraud";
      case CLEARED -> "cleared";
      case UNKNOWN -> "unknown";
    };
  }

  static String confirmDelete(CaseId id) {
    return "This erases case %d with its texts, and cannot be undone. Say “delete yes” to do it."
        .formatted(id.number());
  }

  static String deleted(CaseId id) {
    return ("Case %d is erased with its texts. That it was there, and who erased it, remains; what"
            + " people wrote in this conversation stays until somebody removes it here.")
        .formatted(id.number());
  }

  static String rulesChanged(String day, String before) {
    return "The rules or settings changed since %s, when the verdict was “%s”. This is how the case stands today."
        .formatted(day, before);
  }

  static String verdictStays(String shown) {
    return "The verdict stays: " + shown + ".";
  }

  static String verdictChanged(String before, String after) {
    return "The verdict was: %s. It is now: %s.".formatted(before, after);
  }
}
